package org.safeguarding.referral;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safeguarding.referral.ReferralApi.HOSPITAL;
import static org.safeguarding.referral.ReferralApi.SCREENER;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeguarding.contracts.Agency;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.access.ClosedCases;
import org.safeguarding.platform.fact.Role;
import org.safeguarding.testing.OnEngines;
import org.safeguarding.testing.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Ten thousand invented screenings. By hand: WT2018 and WT2023 differ over care leavers' deaths alone. Every tenth case is
 * a care leaver's, of these every second a death, and of these every second was screened under WT2023: 250 would
 * not have been notified under WT2018, and 250 would have been under WT2023.
 */
@OnEngines
class RescreeningIT {

    private static final String OURS = "00000000-0000-4000-8000-";

    private final ReferralApi api;
    private final JdbcClient db;
    private final ClosedCases closed;
    private final String url;

    @Autowired
    RescreeningIT(
            @LocalServerPort int port,
            JdbcClient db,
            ClosedCases closed,
            @Value("${spring.datasource.url}") String url) {
        api = new ReferralApi(port);
        this.db = db;
        this.closed = closed;
        this.url = url;
    }

    @BeforeEach
    void ten_thousand_cases_were_screened() {
        db.sql("""
                insert into screened_case (case_id, standing, guidance, abuse_or_neglect, death_or_serious_harm,
                    joint_working_concern, decision, screened_on)
                select ('00000000-0000-4000-8000-' || lpad(i::text, 12, '0'))::uuid,
                    case when i % 10 = 0 then 'CARE_LEAVERS' else 'CHILDREN' end,
                    case when i % 40 < 20 then 'WT2023' else 'WT2018' end,
                    (array['KNOWN', 'SUSPECTED', 'NONE'])[1 + i % 3],
                    case when i % 20 = 0 then 'DIED' when i % 10 = 0 then 'SERIOUSLY_HARMED'
                         else (array['DIED', 'SERIOUSLY_HARMED', 'NEITHER'])[1 + i / 3 % 3] end,
                    (array['YES', 'NO'])[1 + i % 2],
                    (array['ACCEPTED', 'DECLINED'])[1 + i / 7 % 2],
                    date '2024-01-01' + i % 700
                from generate_series(0, 9999) i""").update();
    }

    @AfterEach
    void they_are_gone() {
        db.sql("delete from screened_case where case_id::text like ?")
                .param(OURS + "%")
                .update();
    }

    @Test
    void the_command_line_lists_what_would_change_and_nothing_else() {
        assertThat(ours(lines("WT2018")))
                .hasSize(250)
                .allSatisfy(line -> assertThat(line).contains(",WT2023,NOTICE_ONLY,NOT_MET,CARE_LEAVERS"))
                .allSatisfy(line -> assertThat(number(line) % 40).isZero());
        assertThat(ours(lines("WT2023")))
                .hasSize(250)
                .allSatisfy(line -> assertThat(line).contains(",WT2018,NOT_MET,NOTICE_ONLY,CARE_LEAVERS"))
                .allSatisfy(line -> assertThat(number(line) % 40).isEqualTo(20));
    }

    @Test
    void nothing_is_written() {
        api.settled();
        var before = checksums();

        lines("WT2018");
        api.get(SCREENER, "/counterfactual-screenings?guidance=WT2018&size=500");

        assertThat(checksums()).isEqualTo(before).containsKeys("domain_event", "screened_case", "referral_summary");
    }

    @Test
    void its_connection_refuses_to_write() {
        try (var context = Rescreening.open("--spring.datasource.url=" + url)) {
            var readOnly = context.getBean(JdbcClient.class);
            assertThat(readOnly.sql("show transaction_read_only")
                            .query(String.class)
                            .single())
                    .isEqualTo("on");
            assertThatThrownBy(() -> readOnly.sql("delete from screened_case").update())
                    .hasMessageContaining("read-only transaction");
        }
    }

    @Test
    void the_endpoint_pages_through_the_same_list() {
        var pages = List.of(0, 1, 2, 3).stream()
                .map(page -> api.get(SCREENER, "/counterfactual-screenings?guidance=WT2018&size=100&page=" + page))
                .toList();

        var cases = new TreeSet<String>();
        pages.forEach(page -> page.body()
                .path("cases")
                .forEach(change -> cases.add(change.path("caseId").asString())));
        assertThat(cases.stream().filter(id -> id.startsWith(OURS)).toList()).hasSize(250);
        assertThat(pages.getFirst().body().path("screened").asInt()).isGreaterThanOrEqualTo(10_000);
        assertThat(pages.getFirst().body().path("changed").asInt()).isGreaterThanOrEqualTo(250);
    }

    @Test
    void a_case_that_is_closed_to_the_officer_is_counted_and_not_listed() {
        var caseId = CaseId.of(OURS + "000000000040");
        closed.close(caseId, "screener-7");
        var officer = Tokens.of("screener-7", Role.SCREENER, Agency.PARTNERSHIP);
        var path = "/counterfactual-screenings?guidance=WT2018&size=500";

        var theirs = api.get(officer, path);
        var others = api.get(SCREENER, path);

        assertThat(theirs.text()).doesNotContain(caseId.toString());
        assertThat(others.text()).contains(caseId.toString());
        assertThat(theirs.body().path("changed")).isEqualTo(others.body().path("changed"));
    }

    @Test
    void an_unknown_edition_a_huge_page_and_a_referrer_are_refused() {
        assertThat(api.get(SCREENER, "/counterfactual-screenings?guidance=WT1999")
                        .status())
                .isEqualTo(400);
        assertThat(api.get(SCREENER, "/counterfactual-screenings?guidance=WT2018&size=501")
                        .status())
                .isEqualTo(400);
        assertThat(api.get(HOSPITAL, "/counterfactual-screenings?guidance=WT2018")
                        .status())
                .isEqualTo(403);
        var said = new ByteArrayOutputStream();
        assertThat(Rescreening.run("WT1999", System.out, new PrintStream(said, true, UTF_8)))
                .isEqualTo(2);
        assertThat(said.toString(UTF_8)).contains("WT2018, WT2023");
    }

    private List<String> lines(String edition) {
        var printed = new ByteArrayOutputStream();
        int status = Rescreening.run(
                edition, new PrintStream(printed, true, UTF_8), System.err, "--spring.datasource.url=" + url);
        assertThat(status).isZero();
        return printed.toString(UTF_8).lines().toList();
    }

    private static List<String> ours(List<String> lines) {
        return lines.stream().filter(line -> line.startsWith(OURS)).toList();
    }

    private static int number(String line) {
        return Integer.parseInt(line.substring(OURS.length(), OURS.length() + 12));
    }

    /** Of every table but those in which the running service notes that it is alive. */
    private Map<String, String> checksums() {
        return db.sql("""
                        select table_name from information_schema.tables where table_schema = 'public'
                        and table_name not in ('processor_token', 'scheduled_tasks')""").query(String.class).list().stream()
                .collect(Collectors.toMap(
                        table -> table,
                        table -> db.sql(
                                        "select count(*) || ' ' || coalesce(md5(string_agg(md5(t::text), '' order by t::text)), '') from "
                                                + table + " t")
                                .query(String.class)
                                .single(),
                        (one, other) -> one,
                        TreeMap::new));
    }
}
