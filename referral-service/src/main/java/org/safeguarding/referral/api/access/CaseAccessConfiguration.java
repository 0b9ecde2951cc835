package org.safeguarding.referral.api.access;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts {@link CaseAccess} before every handler; after the look at roles, which comes first of all. */
@Configuration(proxyBeanMethods = false)
class CaseAccessConfiguration implements WebMvcConfigurer {

    private final CaseAccess access;

    CaseAccessConfiguration(CaseAccess access) {
        this.access = access;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(access);
    }
}
