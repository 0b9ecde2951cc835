package org.safeguarding.platform.access;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Puts {@link CaseAccess} before every handler of a service that has a {@link CaseDoor}. The service brings the tables
 * {@code refused_access} and {@code closed_case}, and says under {@code safeguarding.access} at which address its cases are
 * and what they are called.
 */
@AutoConfiguration
@ConditionalOnClass(JdbcClient.class)
@ConditionalOnBean(CaseDoor.class)
public class AccessConfiguration {

    @Bean
    ClosedCases closedCases(JdbcClient db) {
        return new ClosedCases(db);
    }

    @Bean
    RefusedAccess refusedAccess(JdbcClient db) {
        return new RefusedAccess(db);
    }

    @Bean
    RefusedAccessController refusedAccessController(RefusedAccess refused) {
        return new RefusedAccessController(refused);
    }

    @Bean
    CaseClosedAdvice caseClosedAdvice(RefusedAccess refused) {
        return new CaseClosedAdvice(refused);
    }

    @Bean
    WebMvcConfigurer caseAccess(CaseDoor door, RefusedAccess refused) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry interceptors) {
                interceptors.addInterceptor(new CaseAccess(door, refused)).order(Ordered.HIGHEST_PRECEDENCE);
            }
        };
    }
}
