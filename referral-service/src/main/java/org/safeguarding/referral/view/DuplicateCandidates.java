package org.safeguarding.referral.view;

import static java.util.Objects.requireNonNull;

import io.swagger.v3.oas.annotations.media.Schema;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeguarding.contracts.CaseId;
import org.safeguarding.platform.access.ClosedCases;
import org.safeguarding.platform.sealed.KeyedHash;
import org.safeguarding.platform.sealed.Sealed;
import org.safeguarding.platform.sealed.SealedModule;
import org.safeguarding.referral.domain.ReferralId;
import org.safeguarding.referral.domain.ReferralState;
import org.safeguarding.referral.duplicate.Ground;
import org.safeguarding.referral.duplicate.Identity;
import org.safeguarding.referral.duplicate.Keys;
import org.safeguarding.referral.duplicate.Ranking;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Answers which open or recent cases may be about a child of this one: found by keyed hashes, compared in memory. */
@Component
public class DuplicateCandidates {

    private static final TypeReference<Sealed<ToldOfChild>> TOLD = new TypeReference<>() {};

    /** Children who share a key are compared, those who share most first; more than these are too many for a person. */
    private static final int COMPARED = 500;

    private static final int SHOWN = 50;

    private final JdbcClient db;
    private final JsonMapper json;
    private final KeyedHash hash;

    DuplicateCandidates(JdbcClient db, @Qualifier(SealedModule.MAPPER) JsonMapper json, KeyedHash hash) {
        this.db = db;
        this.json = json;
        this.hash = hash;
    }

    /** A case that may be about the same child, and why; the score is the evidence in bits. Nothing in it tells of the child. */
    public record Candidate(
            CaseId caseId,
            @Schema(example = "SC-5F0E6A52") String reference,
            ReferralState state,
            LocalDate receivedOn,
            int score,
            List<SameChild> children) {}

    /** Which child here looks like which child there: each by its place in its form, from one. */
    public record SameChild(
            int here,
            int there,
            int score,

            @Schema(example = "[\"same NHS number\", \"same surname\"]")
            List<String> reasons) {}

    private record Seen(UUID caseId, int child) {}

    private record Found(Seen seen, Identity identity, boolean erased, ReferralState state, LocalDate receivedOn) {}

    private record Match(Found found, SameChild same) {}

    /** The candidates, the likeliest first: cases that are open, or received since that day, and not closed to the account. */
    public List<Candidate> of(CaseId caseId, LocalDate recentSince, String account) {
        var mine = db.sql("select * from child_seen where case_id = ? order by child")
                .param(caseId.value())
                .query((row, number) -> Map.entry(row.getInt("child"), told(row)))
                .list();
        var matches = new LinkedHashMap<UUID, List<Match>>();
        for (var child : mine) {
            matches(child.getKey(), identity(child.getValue()), caseId, recentSince, account)
                    .forEach(match -> matches.computeIfAbsent(
                                    match.found().seen().caseId(), unseen -> new ArrayList<>())
                            .add(match));
        }
        return matches.values().stream()
                .map(DuplicateCandidates::candidate)
                .sorted(Comparator.comparingInt(Candidate::score).reversed())
                .limit(SHOWN)
                .toList();
    }

    private Stream<Match> matches(int here, Identity child, CaseId caseId, LocalDate recentSince, String account) {
        var found = new LinkedHashMap<Seen, Found>();
        sharingAKey(child, caseId, recentSince, account).forEach(other -> found.put(other.seen(), other));
        var identities = new LinkedHashMap<Seen, Identity>();
        found.forEach((seen, other) -> identities.put(seen, other.identity()));
        return Ranking.of(child, identities).stream().map(ranking -> {
            var other = requireNonNull(found.get(ranking.key()));
            return new Match(
                    other,
                    new SameChild(
                            here,
                            ranking.key().child(),
                            ranking.resemblance().score(),
                            reasons(ranking, other.erased())));
        });
    }

    private List<Found> sharingAKey(Identity child, CaseId caseId, LocalDate recentSince, String account) {
        return db.sql("""
                select other.*, summary.state, summary.received_on
                from child_seen other join referral_summary summary using (case_id)
                where other.keys && :keys and other.case_id <> :mine
                and (summary.state not in ('CLOSED', 'DECLINED', 'DUPLICATE_OF', 'OUT_OF_AREA', 'WITHDRAWN')
                    or summary.received_on >= :since)
                and %s
                order by (select count(*) from unnest(other.keys) as shared where shared = any(:keys)) desc
                limit :compared""".formatted(ClosedCases.OPEN_TO_ACCOUNT))
                .param("keys", Keys.hashed(child, key -> hash.of("same-child", key)))
                .param("mine", caseId.value())
                .param("since", recentSince)
                .param("account", account)
                .param("compared", COMPARED)
                .query((row, number) -> found(row))
                .list();
    }

    private Found found(ResultSet row) throws SQLException {
        var told = told(row);
        return new Found(
                new Seen(row.getObject("case_id", UUID.class), row.getInt("child")),
                identity(told),
                told.sealed().detail().isEmpty(),
                ReferralState.valueOf(row.getString("state")),
                row.getObject("received_on", LocalDate.class));
    }

    private record Told(
            Sealed<ToldOfChild> sealed, @Nullable String nhsNumberHash) {}

    private Told told(ResultSet row) throws SQLException {
        return new Told(json.readValue(row.getString("sealed_told"), TOLD), row.getString("nhs_number_hash"));
    }

    private static Identity identity(Told told) {
        return ToldOfChild.identity(told.sealed(), told.nhsNumberHash());
    }

    private static List<String> reasons(Ranking<Seen> ranking, boolean erased) {
        return Stream.concat(
                        ranking.resemblance().grounds().stream().map(Ground::words),
                        erased
                                ? Stream.of("the child's details were erased; only the NHS number could be compared")
                                : Stream.of())
                .toList();
    }

    private static Candidate candidate(List<Match> matches) {
        var found = matches.getFirst().found();
        var caseId = new CaseId(found.seen().caseId());
        return new Candidate(
                caseId,
                ReferralId.reference(caseId),
                found.state(),
                found.receivedOn(),
                matches.stream().mapToInt(match -> match.same().score()).max().orElse(0),
                matches.stream().map(Match::same).toList());
    }
}
