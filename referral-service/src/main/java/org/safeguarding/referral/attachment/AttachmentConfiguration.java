package org.safeguarding.referral.attachment;

import org.safeguarding.platform.file.SealedFiles;
import org.safeguarding.platform.sealed.Sealer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class AttachmentConfiguration {

    @Bean
    SealedFiles attachmentContents(JdbcClient db, Sealer sealer) {
        return new SealedFiles(db, sealer, "attachment_content", "attachment_id");
    }
}
