package org.safeguarding.notification.webhook;

import static java.time.ZoneOffset.UTC;
import static java.time.temporal.ChronoUnit.MICROS;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.Organisation;
import org.safeguarding.platform.fact.Affiliation;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.platform.sealed.SealedModule;
import org.safeguarding.platform.sealed.SubjectId;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The registrations. Address and secrets rest sealed under a key of the registration's own and are opened only to call. */
@Component
class Webhooks {

    private static final TypeReference<Sealed<String>> SEALED_TEXT = new TypeReference<>() {};
    private static final String REGISTERED = """
            select webhook_id, client, agency, organisation, name, host, former_secret_until, registered_at, changed_at
            from webhook where removed_at is null
            """;
    private static final String OWNED = "and client = :client and agency = :agency and organisation = :organisation ";

    private final JdbcClient db;
    private final JsonMapper json;

    Webhooks(JdbcClient db, @Qualifier(SealedModule.MAPPER) JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** One client's registration of that name. */
    Optional<Webhook> find(Owner owner, WebhookName name) {
        return db.sql(REGISTERED + OWNED + "and name = :name")
                .params(ownedBy(owner))
                .param("name", name.text())
                .query(Webhooks::webhook)
                .optional();
    }

    List<Webhook> of(Owner owner) {
        return db.sql(REGISTERED + OWNED + "order by name")
                .params(ownedBy(owner))
                .query(Webhooks::webhook)
                .list();
    }

    List<Webhook> all() {
        return db.sql(REGISTERED + "order by agency, organisation, client, name")
                .query(Webhooks::webhook)
                .list();
    }

    /** Everybody who is to hear of a case that this organisation referred. */
    List<UUID> of(Affiliation referrer) {
        return db.sql("select webhook_id from webhook where organisation = ? and agency = ? and removed_at is null")
                .params(referrer.organisation().code(), referrer.agency().name())
                .query(UUID.class)
                .list();
    }

    /** Keeps a new registration, unless the client made one of that name at the same moment. */
    boolean add(Owner owner, WebhookName name, URI url, Secret secret) {
        var id = UUID.randomUUID();
        return db.sql("""
                insert into webhook (webhook_id, client, agency, organisation, name, host, sealed_url, sealed_secret,
                registered_at, changed_at)
                values (:id, :client, :agency, :organisation, :name, :host, :url, :secret, :now, :now)
                on conflict (client, agency, organisation, name) where removed_at is null do nothing""")
                        .params(ownedBy(owner))
                        .param("id", id)
                        .param("name", name.text())
                        .param("host", AddressCheck.hostOf(url))
                        .param("url", seal(id, url.toString()))
                        .param("secret", seal(id, secret.text()))
                        .param("now", now())
                        .update()
                == 1;
    }

    void move(UUID id, URI url) {
        db.sql("update webhook set host = ?, sealed_url = ?, changed_at = ? where webhook_id = ?")
                .params(AddressCheck.hostOf(url), seal(id, url.toString()), now(), id)
                .update();
    }

    /** The present secret becomes the former one, valid for a while yet; one that was former already is forgotten. */
    void rotate(UUID id, Secret fresh, Instant formerUntil) {
        db.sql("""
                update webhook set sealed_former_secret = sealed_secret, former_secret_until = :until,
                sealed_secret = :secret, changed_at = :now where webhook_id = :id""")
                .param("until", formerUntil.atOffset(UTC))
                .param("secret", seal(id, fresh.text()))
                .param("now", now())
                .param("id", id)
                .update();
    }

    /** Forgets address and secrets; what was delivered stays on record. */
    void remove(UUID id) {
        db.sql("""
                update webhook set sealed_url = null, sealed_secret = null, sealed_former_secret = null,
                former_secret_until = null, removed_at = :now, changed_at = :now where webhook_id = :id""").param("now", now()).param("id", id).update();
    }

    /** Where and how to call; empty when the registration was removed, or its key destroyed. */
    Optional<Endpoint> endpoint(UUID id) {
        record Sealings(
                @Nullable String url,
                @Nullable String secret,
                @Nullable String former) {}
        return db.sql("""
                select sealed_url as url, sealed_secret as secret,
                case when former_secret_until > :now then sealed_former_secret end as former
                from webhook where webhook_id = :id and removed_at is null""")
                .param("now", now())
                .param("id", id)
                .query(Sealings.class)
                .optional()
                .flatMap(ciphertexts -> open(ciphertexts.url())
                        .flatMap(url -> open(ciphertexts.secret())
                                .map(secret -> new Endpoint(
                                        id,
                                        URI.create(url),
                                        Stream.concat(Stream.of(secret), open(ciphertexts.former()).stream())
                                                .map(Secret::new)
                                                .toList()))));
    }

    /** The address as its owner registered it. */
    Optional<String> urlOf(UUID id) {
        return db.sql("select sealed_url from webhook where webhook_id = ?")
                .param(id)
                .query(String.class)
                .optional()
                .flatMap(this::open);
    }

    private String seal(UUID id, String text) {
        return json.writeValueAsString(Sealed.of(new SubjectId("webhook/" + id), text));
    }

    private Optional<String> open(@Nullable String sealed) {
        return sealed == null
                ? Optional.empty()
                : json.readValue(sealed, SEALED_TEXT).detail();
    }

    private static Map<String, String> ownedBy(Owner owner) {
        return Map.of(
                "client",
                owner.client(),
                "agency",
                owner.home().agency().name(),
                "organisation",
                owner.home().organisation().code());
    }

    private static OffsetDateTime now() {
        return Instant.now().truncatedTo(MICROS).atOffset(UTC);
    }

    private static Webhook webhook(ResultSet row, int number) throws SQLException {
        return new Webhook(
                row.getObject("webhook_id", UUID.class),
                new Owner(
                        row.getString("client"),
                        new Affiliation(
                                Agency.valueOf(row.getString("agency")),
                                Organisation.of(row.getString("organisation")))),
                WebhookName.of(row.getString("name")),
                row.getString("host"),
                Rows.instant(row, "former_secret_until"),
                Rows.required(row, "registered_at"),
                Rows.required(row, "changed_at"));
    }
}
