package org.safeguarding.bench;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.safeguarding.standalone.House;
import org.safeguarding.standalone.HouseOptions;

/** The whole house on empty data and free ports, set up to be measured. */
final class HouseUnderTest {

    private static final List<String> JVMS =
            List.of("kafka", "identity", "referral-service", "review-service", "notification-service", "gateway");

    /** So that the limit of the one door for each partner is never what is measured. */
    private static final String NO_LIMIT = "100000000";

    private HouseUnderTest() {}

    static House start(BenchOptions options) throws SQLException {
        Path data = options.root().resolve("infra/bench/target/house");
        HouseOptions house =
                HouseOptions.forTest(options.root(), data).with("gateway", "PARTNER_REQUESTS_PER_MINUTE", NO_LIMIT);
        for (String part : JVMS) {
            house = house.with(part, "JAVA_FLAGS", options.javaFlags());
        }
        if (!options.withGateway()) {
            house = house.withParts(
                    House.PARTS.stream().filter(part -> !part.equals("gateway")).toArray(String[]::new));
        }
        askPostgresToRememberCommitTimes(house);
        return House.start(house);
    }

    /** The lag counts from the commit as the server itself has noted it; that needs a setting before it starts. */
    private static void askPostgresToRememberCommitTimes(HouseOptions house) throws SQLException {
        try (House postgresAlone = House.start(house.withParts("postgres").emptied())) {
            new Postgres(postgresAlone).execute("postgres", "alter system set track_commit_timestamp = on");
        }
    }
}
