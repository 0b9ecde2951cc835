package org.safeguarding.platform.sealed;

import com.google.crypto.tink.Aead;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Opens the keys database and gives every writer of what rests the means to seal it. */
@AutoConfiguration
@ConditionalOnClass({Aead.class, Flyway.class})
@EnableConfigurationProperties(SealedConfiguration.KeysProperties.class)
public class SealedConfiguration {

    /** Where the keys are: their own database, and the file that holds the master key. */
    @ConfigurationProperties("safeguarding.keys")
    public record KeysProperties(
            String url, String user, String password, String owner, String ownerPassword, Path masterKeyFile) {}

    /** The pool is held here, not as a bean: the service's own database stays the only one that Spring knows. */
    static final class KeysDatabase implements AutoCloseable {

        private final HikariDataSource pool = new HikariDataSource();

        KeysDatabase(KeysProperties properties) {
            Flyway.configure()
                    .dataSource(properties.url(), properties.owner(), properties.ownerPassword())
                    .locations("classpath:db/keys")
                    .load()
                    .migrate();
            pool.setPoolName("keys");
            pool.setJdbcUrl(properties.url());
            pool.setUsername(properties.user());
            pool.setPassword(properties.password());
            pool.setMaximumPoolSize(16);
            pool.setMinimumIdle(2);
        }

        @Override
        public void close() {
            pool.close();
        }
    }

    @Bean
    MasterKey masterKey(KeysProperties properties) {
        return MasterKey.read(properties.masterKeyFile());
    }

    @Bean
    KeysDatabase keysDatabase(KeysProperties properties) {
        return new KeysDatabase(properties);
    }

    @Bean
    CaseKeys caseKeys(KeysDatabase database, MasterKey masterKey) {
        return new CaseKeys(JdbcClient.create(database.pool), masterKey.wrapping());
    }

    @Bean
    KeyedHash keyedHash(MasterKey masterKey) {
        return masterKey.hashing();
    }

    /** For whatever reads or writes what rests; not the mapper of HTTP bodies, which never carry sealed values. */
    @Bean(name = SealedModule.MAPPER, defaultCandidate = false)
    JsonMapper sealedJson(Sealer sealer) {
        return JsonMapper.builder().addModule(new SealedModule(sealer)).build();
    }
}
