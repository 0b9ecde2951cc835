package org.safeguarding.referral.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeguarding.referral.ReferralApi.OPERATOR;
import static org.safeguarding.referral.ReferralApi.SCREENER;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.safeguarding.referral.ReferralApi;
import org.safeguarding.referral.StartedAnew;
import org.safeguarding.testing.OnEngines;
import org.safeguarding.testing.file.SampleFiles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was attached is there tomorrow, in a list that can be drawn anew, and nowhere in plain text. */
@OnEngines
class KeptFilesIT {

    private static final String IN_THE_FILE = "Fernleighbourne";
    private static final String IN_THE_NAME = "Heathermoorwell";

    private final AttachmentApi api;
    private final ReferralApi referrals;
    private final JdbcClient db;

    @Autowired
    KeptFilesIT(@LocalServerPort int port, JdbcClient db) {
        api = new AttachmentApi(port);
        referrals = new ReferralApi(port);
        this.db = db;
    }

    @Test
    void a_service_that_starts_anew_reads_what_the_old_one_kept() {
        var caseId = api.referred();
        var content = SampleFiles.pdf("kept");
        var id = api.attached(caseId, "kept.pdf", "application/pdf", content);

        try (var anew = new StartedAnew()) {
            var read = new AttachmentApi(anew.port()).read(SCREENER, caseId, id);

            assertThat(read.status()).isEqualTo(200);
            assertThat(read.bytes()).isEqualTo(content);
        }
    }

    @Test
    void the_list_that_is_emptied_and_rebuilt_is_the_same() {
        var caseId = api.referred();
        api.attached(caseId, "one.pdf", "application/pdf", SampleFiles.pdf("one"));
        api.attached(caseId, "two.pdf", "application/pdf", SampleFiles.pdf("two"));
        var before = api.list(SCREENER, caseId).text();

        db.sql("delete from attachment").update();
        var answer = referrals.send(HttpMethod.POST, "/operations/views/attachments/rebuild", OPERATOR, null, null);
        assertThat(answer.status()).as(answer.text()).isEqualTo(202);
        referrals.settled();

        assertThat(api.list(SCREENER, caseId).text()).isEqualTo(before).contains("two.pdf");
    }

    @Test
    void no_word_of_a_file_or_its_name_is_in_any_table() {
        var caseId = api.referred();
        var id = api.attached(
                caseId, IN_THE_NAME + ".txt", "text/plain", SampleFiles.text((IN_THE_FILE + " ").repeat(100_000)));
        referrals.settled();

        assertThat(api.read(SCREENER, caseId, id).text()).contains(IN_THE_FILE);
        assertThat(api.list(SCREENER, caseId).text()).contains(IN_THE_NAME);
        assertThat(tablesWith(IN_THE_FILE)).isEmpty();
        assertThat(tablesWith(IN_THE_NAME)).isEmpty();
        assertThat(tablesWith(id.toString())).contains("attachment.attachment_id", "attachment_content.attachment_id");
    }

    private List<String> tablesWith(String word) {
        return db
                .sql("select table_name || '.' || column_name as place, data_type = 'bytea' as octets "
                        + "from information_schema.columns where table_schema = 'public'")
                .query((row, number) -> new Column(row.getString("place"), row.getBoolean("octets")))
                .list()
                .stream()
                .filter(column -> column.holds(db, word))
                .map(Column::place)
                .toList();
    }

    private record Column(String place, boolean octets) {

        boolean holds(JdbcClient db, String word) {
            var dot = place.indexOf('.');
            var name = "\"" + place.substring(dot + 1) + "\"";
            var text = octets ? "encode(" + name + ", 'escape')" : name + "::text";
            return db.sql("select exists (select 1 from " + place.substring(0, dot) + " where position(? in " + text
                            + ") > 0)")
                    .param(word)
                    .query(Boolean.class)
                    .single();
        }
    }
}
