package org.safeguarding.notification.directory;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeguarding.notification.directory.Address.Erased;
import org.safeguarding.notification.directory.Address.Known;
import org.safeguarding.notification.directory.Address.Unknown;
import org.safeguarding.notification.directory.Address.Unreadable;
import org.safeguarding.notification.domain.Recipient;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.platform.sealed.SealedModule;
import org.safeguarding.platform.sealed.SubjectId;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Who is told, under which opaque name, at which address. A table of its own, not events: an address is no fact of a case. */
@Component
public class RecipientDirectory {

    private static final TypeReference<Sealed<String>> SEALED_TEXT = new TypeReference<>() {};

    private final JdbcClient db;
    private final JsonMapper json;

    RecipientDirectory(JdbcClient db, @Qualifier(SealedModule.MAPPER) JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** Keeps an address that came sealed from another service, as it came: it is opened only when a letter goes out. */
    public void register(Recipient recipient, String sealedAddress) {
        write(recipient, null, sealedAddress);
    }

    /** Keeps a standing recipient, sealed under a key of its own that can be destroyed when the person leaves. */
    void put(Recipient recipient, @Nullable String name, String email) {
        write(recipient, name == null ? null : seal(recipient, name), seal(recipient, email));
    }

    /** Where a recipient is reached now. */
    public Address addressOf(Recipient recipient) {
        return db.sql("select sealed_address from recipient where recipient = ?")
                .param(recipient.name())
                .query(String.class)
                .optional()
                .map(this::open)
                .orElseGet(Unknown::new);
    }

    /** The standing recipients; those of single cases are found through their case. */
    List<DirectoryEntry> standing() {
        return db.sql("""
                select recipient, sealed_name, sealed_address, changed_at from recipient
                where position('/' in recipient) = 0 order by recipient""").query(Row.class).list().stream().map(this::entry).toList();
    }

    /** One recipient's entry. */
    Optional<DirectoryEntry> find(Recipient recipient) {
        return db.sql("select recipient, sealed_name, sealed_address, changed_at from recipient where recipient = ?")
                .param(recipient.name())
                .query(Row.class)
                .optional()
                .map(this::entry);
    }

    private void write(Recipient recipient, @Nullable String sealedName, String sealedAddress) {
        db.sql("""
                insert into recipient (recipient, sealed_name, sealed_address) values (:recipient, :name, :address)
                on conflict (recipient) do update
                set sealed_name = :name, sealed_address = :address, changed_at = now()
                where (recipient.sealed_name, recipient.sealed_address) is distinct from (:name, :address)""")
                .param("recipient", recipient.name())
                .param("name", sealedName)
                .param("address", sealedAddress)
                .update();
    }

    private String seal(Recipient recipient, String detail) {
        return json.writeValueAsString(Sealed.of(new SubjectId("directory/" + recipient.name()), detail));
    }

    /** A ciphertext that is broken or belongs elsewhere is an answer; a keys database that is away is not, and throws. */
    private Address open(String sealed) {
        try {
            return switch (json.readValue(sealed, SEALED_TEXT)) {
                case Sealed.Known<String> known -> new Known(known.known());
                case Sealed.Erased<String> erased -> new Erased(erased.at(), erased.by(), erased.basis());
            };
        } catch (DataAccessException e) {
            throw e;
        } catch (RuntimeException e) {
            return new Unreadable();
        }
    }

    private DirectoryEntry entry(Row row) {
        var name = row.sealedName() == null ? null : open(row.sealedName());
        return DirectoryEntry.of(
                row.recipient(),
                name,
                open(row.sealedAddress()),
                row.changedAt().toInstant());
    }

    /** A row as it rests. */
    private record Row(String recipient, @Nullable String sealedName, String sealedAddress, OffsetDateTime changedAt) {}
}
