package org.safeguarding.standalone;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The environment variables that tell each part where the others are. */
final class Environment {

    private final Ports ports;
    private final Path masterKey;
    private final Path identityKey;

    Environment(Ports ports, Path masterKey, Path identityKey) {
        this.ports = ports;
        this.masterKey = masterKey;
        this.identityKey = identityKey;
    }

    Map<String, String> of(String part, Map<String, String> extra) {
        Map<String, String> variables = new HashMap<>();
        variables.put("SERVER_PORT", Integer.toString(ports.of(part)));
        variables.put("SERVER_ADDRESS", Loopback.ADDRESS);
        variables.put("ISSUER_URI", url(ports.identity()));
        variables.put("JWK_SET_URI", url(ports.identity()) + "/oauth2/jwks");
        variables.put("GATEWAY_URL", url(ports.gateway()));
        switch (part) {
            case "identity" -> variables.put("IDENTITY_KEY_FILE", identityKey.toString());
            case "gateway" -> neighbours(variables);
            default -> service(variables, part.replace("-service", ""));
        }
        variables.putAll(extra);
        return variables;
    }

    private void neighbours(Map<String, String> variables) {
        variables.put("REFERRAL_SERVICE_URL", url(ports.referral()));
        variables.put("REVIEW_SERVICE_URL", url(ports.review()));
        variables.put("NOTIFICATION_SERVICE_URL", url(ports.notification()));
        variables.put("IDENTITY_URL", url(ports.identity()));
    }

    private void service(Map<String, String> variables, String name) {
        variables.put("DATABASE_URL", jdbcUrl(name));
        variables.put("DATABASE_USER", name + "_service");
        variables.put("DATABASE_PASSWORD", name + "_service");
        variables.put("DATABASE_OWNER", name + "_owner");
        variables.put("DATABASE_OWNER_PASSWORD", name + "_owner");
        variables.put("KEYS_DATABASE_URL", jdbcUrl("keys"));
        variables.put("KEYS_DATABASE_USER", name + "_service");
        variables.put("KEYS_DATABASE_PASSWORD", name + "_service");
        variables.put("KEYS_DATABASE_OWNER", "keys_owner");
        variables.put("KEYS_DATABASE_OWNER_PASSWORD", "keys_owner");
        variables.put("MASTER_KEY_FILE", masterKey.toString());
        variables.put("KAFKA_BOOTSTRAP_SERVERS", Loopback.ADDRESS + ":" + ports.kafka());
        variables.put("SMTP_HOST", Loopback.ADDRESS);
        variables.put("SMTP_PORT", Integer.toString(ports.smtp()));
        variables.put("WEBHOOK_PLAIN_HTTP_HOSTS", "127.0.0.1,localhost");
        variables.put("WEBHOOK_PRIVATE_HOSTS", "127.0.0.1,localhost");
    }

    private String jdbcUrl(String database) {
        return "jdbc:postgresql://" + Loopback.ADDRESS + ":" + ports.postgres() + "/" + database;
    }

    private static String url(int port) {
        return "http://" + Loopback.ADDRESS + ":" + port;
    }
}
