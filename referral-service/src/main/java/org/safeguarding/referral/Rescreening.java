package org.safeguarding.referral;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeguarding.referral.domain.Guidance;
import org.safeguarding.referral.domain.GuidanceTable;
import org.safeguarding.referral.view.CounterfactualScreenings;
import org.safeguarding.referral.view.CounterfactualScreenings.Change;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

/**
 * The command line {@code --rescreen=WT2018}: past cases tried under another edition of the guidance, as comma separated
 * lines. It starts no server, no processor and no migration, and its connection refuses to write.
 */
final class Rescreening {

    private static final String OPTION = "--rescreen=";
    private static final int PAGE = 1_000;

    /** Stronger than what the service's own configuration says. */
    private static final List<String> READ_ONLY = List.of(
            "--spring.datasource.hikari.read-only=true",
            "--spring.datasource.hikari.connection-init-sql=set session characteristics as transaction read only",
            "--spring.datasource.hikari.maximum-pool-size=1",
            "--spring.datasource.hikari.minimum-idle=0",
            "--logging.threshold.console=OFF");

    private Rescreening() {}

    /** All that this command line needs of the service. */
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class
    })
    @Import(CounterfactualScreenings.class)
    static class Wiring {}

    /** The edition that the arguments name, or empty where they ask for the service itself. */
    static Optional<String> asked(String... args) {
        return Stream.of(args)
                .filter(arg -> arg.startsWith(OPTION))
                .map(arg -> arg.substring(OPTION.length()))
                .findFirst();
    }

    /** Prints the list and answers the exit status. */
    static int run(String edition, PrintStream out, PrintStream err, String... args) {
        var guidance = GuidanceTable.edition(edition);
        if (guidance.isEmpty()) {
            err.println("No edition of the guidance is called " + edition + "; there are "
                    + String.join(
                            ", ",
                            GuidanceTable.editions().stream().map(Guidance::id).toList()) + ".");
            return 2;
        }
        try (var context = open(args)) {
            print(context.getBean(CounterfactualScreenings.class), guidance.get(), out);
            return 0;
        } catch (RuntimeException failed) {
            err.println("The cases could not be read: " + failed.getMessage());
            return 1;
        }
    }

    static ConfigurableApplicationContext open(String... args) {
        var application = new SpringApplication(Wiring.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setBannerMode(Banner.Mode.OFF);
        application.setRegisterShutdownHook(false);
        return application.run(
                Stream.concat(Stream.of(args), READ_ONLY.stream()).toArray(String[]::new));
    }

    private static void print(CounterfactualScreenings screenings, Guidance guidance, PrintStream out) {
        out.println("caseId,reference,screenedOn,decision,guidancePinned,resultThen,resultUnder" + guidance.id()
                + ",criterion");
        int page = 0;
        List<Change> cases;
        do {
            cases = screenings.under(guidance, page++, PAGE, null).cases();
            cases.forEach(change -> out.println(line(change)));
        } while (cases.size() == PAGE);
        out.flush();
    }

    private static String line(Change change) {
        return Stream.of(
                        change.caseId(),
                        change.reference(),
                        change.screenedOn(),
                        change.decision(),
                        change.guidancePinned(),
                        change.resultThen(),
                        change.resultUnderOther(),
                        change.criterion())
                .map(String::valueOf)
                .collect(Collectors.joining(","));
    }
}
