package org.safeguarding.platform.sample;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.sealed.CaseKeys;
import org.safeguarding.platform.sealed.KeyedHash;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.platform.sealed.Sealer;
import org.safeguarding.platform.sealed.SubjectId;
import org.safeguarding.testing.OnEngines;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Personal data rests encrypted, and reads as erased once its key is gone. */
@OnEngines
class SealedIT {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient db;

    @Autowired
    private EventStore events;

    @Autowired
    private CaseKeys keys;

    @Autowired
    private KeyedHash hash;

    @Test
    void what_is_written_rests_encrypted_and_reads_back() {
        var caseId = written("xylophone-canary");
        var stored = db.sql("select payload from domain_event where stream = ? and sequence_number = 1")
                .param("notebook/" + caseId)
                .query(byte[].class)
                .single();
        assertThat(new String(stored, UTF_8)).doesNotContain("xylophone");
        var sealed = JsonMapper.shared().readTree(stored).at("/note/sealed").binaryValue();
        assertThat(new String(sealed, UTF_8)).isNotEmpty().doesNotContain("xylophone");
        assertThat(note(caseId).detail()).contains("xylophone-canary");
    }

    @Test
    void a_destroyed_key_reads_as_erased_with_when_by_whom_and_why() {
        var caseId = written("to be erased");
        keys.destroy(subject(caseId), "data-protection-officer", "decision 17");
        keys.destroy(subject(caseId), "somebody-else", "decision 18");

        var erased = (Sealed.Erased<String>) note(caseId);

        assertThat(erased.by()).isEqualTo("data-protection-officer");
        assertThat(erased.basis()).isEqualTo("decision 17");
        assertThat(erased.at()).isNotNull();
        assertThatThrownBy(() -> keys.seal(subject(caseId), new byte[1])).isInstanceOf(Sealer.KeyDestroyed.class);
    }

    @Test
    void a_sealed_value_belongs_to_its_subject() {
        var one = SubjectId.of(new CaseId(UUID.randomUUID()), "child-1");
        var other = SubjectId.of(new CaseId(UUID.randomUUID()), "child-1");
        keys.seal(other, new byte[1]);
        var sealed = keys.seal(one, "mine".getBytes(UTF_8));

        assertThatThrownBy(() -> keys.open(other, sealed)).isInstanceOf(IllegalStateException.class);
        assertThat(keys.seal(one, "mine".getBytes(UTF_8))).isNotEqualTo(sealed);
    }

    @Test
    void equal_values_hash_equal_for_one_purpose_only() {
        assertThat(hash.of("nhs-number", "9990000018"))
                .isEqualTo(hash.of("nhs-number", "9990000018"))
                .isNotEqualTo(hash.of("surname", "9990000018"))
                .hasSize(64);
    }

    @Test
    void a_sealed_value_prints_as_sealed() {
        assertThat(new NotebookEvent.NoteWritten(new CaseId(UUID.randomUUID()), Sealed.of(new SubjectId("s"), "secret"))
                        .toString())
                .contains("sealed")
                .doesNotContain("secret");
    }

    private String written(String note) {
        var client = new NotebookClient(port);
        var caseId = client.openedCase();
        client.write(caseId, note);
        return caseId;
    }

    private Sealed<String> note(String caseId) {
        var event = events.readEvents("notebook/" + caseId, 1).next();
        return ((NotebookEvent.NoteWritten) event.getPayload()).note();
    }

    private static SubjectId subject(String caseId) {
        return SubjectId.of(CaseId.of(caseId), "note");
    }
}
