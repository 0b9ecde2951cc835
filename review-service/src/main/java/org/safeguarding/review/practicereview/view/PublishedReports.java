package org.safeguarding.review.practicereview.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.request.Erasure;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.platform.sealed.SealedModule;
import org.safeguarding.review.practicereview.domain.Withholding;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is public of practice reviews. The improvements that are published in the place of a report rest sealed under the key
 * of the publication; the justification is not for the public.
 */
@Component
public class PublishedReports {

    private static final TypeReference<Sealed<Withholding>> WITHHOLDING = new TypeReference<>() {};
    private static final TypeReference<Sealed<String>> IMPROVEMENTS = new TypeReference<>() {};

    private final JdbcClient db;
    private final JsonMapper json;

    PublishedReports(JdbcClient db, @Qualifier(SealedModule.MAPPER) JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** A report that is public, or the improvements that were published in its place. */
    @Schema(name = "PublishedReport")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Row(
            CaseId caseId,
            @Schema(example = "2027-03-30") LocalDate publishedOn,

            @Schema(description = "The last day on which it may not be withdrawn.", example = "2028-03-30") @Nullable
            LocalDate availableUntil,

            @Schema(
                    description = "The SHA-256 of the report's content.",
                    example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
            @Nullable
            String hash,

            @Schema(
                    description = "Where the report, or what was published instead, is to be read as a file; absent"
                            + " where the report was published before files were kept.",
                    example = "/published-reviews/7c1e5a52-0a4e-4f0e-9d53-1f0a6f6f0a01/report")
            @Nullable
            String file,

            @Schema(description = "Whether the improvements were published instead of the report.", example = "false")
            boolean improvementsInstead,

            @Schema(
                    description = "What was published instead.",
                    oneOf = {String.class, Erasure.class},
                    example = "Handovers are shared now.")
            @Nullable
            Object improvements) {}

    /** Every row, the newest first. */
    public List<Row> rows() {
        return db.sql("select * from published_report order by published_on desc, case_id")
                .query((row, number) -> row(row))
                .list();
    }

    private Row row(ResultSet row) throws SQLException {
        var withheld = row.getString("withholding");
        var caseId = new CaseId(row.getObject("case_id", UUID.class));
        boolean readable = withheld != null || row.getBoolean("as_file");
        return new Row(
                caseId,
                row.getObject("published_on", LocalDate.class),
                row.getObject("available_until", LocalDate.class),
                row.getString("hash"),
                readable ? "/published-reviews/" + caseId + "/report" : null,
                withheld != null,
                withheld == null ? null : Erasure.orDetail(improvements(row.getString("improvements"), withheld)));
    }

    /** What was withheld before the publication had a key of its own is read with its justification. */
    private Sealed<String> improvements(@Nullable String improvements, String withheld) {
        return improvements == null
                ? json.readValue(withheld, WITHHOLDING).map(Withholding::improvements)
                : json.readValue(improvements, IMPROVEMENTS);
    }
}
