package org.safeguarding.platform.idempotency;

import org.safeguarding.platform.sealed.KeyedHash;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Puts {@link OnceForEachKey} around every {@link Idempotent} method, inside the check of roles. */
@AutoConfiguration
@ConditionalOnClass({JdbcClient.class, com.google.crypto.tink.Aead.class})
public class IdempotencyConfiguration {

    private static final int AFTER_AUTHORISATION = 10_000;

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor onceForEachKey(
            ObjectProvider<JdbcClient> db,
            ObjectProvider<PlatformTransactionManager> transactions,
            ObjectProvider<KeyedHash> hash,
            ObjectProvider<JsonMapper> json) {
        var advisor = new DefaultPointcutAdvisor(
                AnnotationMatchingPointcut.forMethodAnnotation(Idempotent.class),
                (org.aopalliance.intercept.MethodInterceptor) deed -> new OnceForEachKey(
                                new AnswersGiven(db.getObject(), json.getObject()),
                                new TransactionTemplate(transactions.getObject()),
                                hash.getObject(),
                                json.getObject())
                        .invoke(deed));
        advisor.setOrder(AFTER_AUTHORISATION);
        return advisor;
    }
}
