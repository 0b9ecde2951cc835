package org.safeguarding.testing;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.beAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.safeguarding.platform.fact.CaseFact;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The rules between the rooms, executable: each is a sentence, and each service checks all of them. */
public final class HouseRules {

    private static final String PLATFORM = "org.safeguarding.platform";

    static final ArchRule domain_knows_no_framework_but_axon = classes()
            .that()
            .resideInAPackage("..domain..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "java..",
                    "org.jspecify..",
                    "org.axonframework..",
                    "org.safeguarding.contracts",
                    PLATFORM + ".rule",
                    PLATFORM + ".sealed",
                    PLATFORM + ".fact",
                    PLATFORM + ".deadline",
                    "..domain.."));

    static final ArchRule domain_never_asks_the_clock = noClasses()
            .that()
            .resideInAPackage("..domain..")
            .should()
            .callMethodWhere(DescribedPredicate.describe(
                    "asks the clock",
                    call -> call.getName().equals("now")
                            && call.getTargetOwner().getPackageName().startsWith("java.time")));

    static final ArchRule api_sends_commands_and_reads_views = rooms("api", "domain", "view");
    static final ArchRule view_follows_events = rooms("view", "domain");
    static final ArchRule publish_translates_events = rooms("publish", "domain");
    static final ArchRule process_sends_commands = rooms("process", "domain", "mail", "directory");

    static final ArchRule config_is_used_by_nothing = noClasses()
            .that()
            .resideOutsideOfPackage("..config..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.safeguarding..config.."));

    static final ArchRule views_send_no_commands = noClasses()
            .that()
            .resideInAPackage("..view..")
            .should()
            .dependOnClassesThat()
            .haveNameMatching(".*(CommandGateway|CommandBus|Command\\$.*)");

    static final ArchRule aggregates_and_controllers_are_package_private = classes()
            .that()
            .areAnnotatedWith(RestController.class)
            .or(DescribedPredicate.describe("are aggregates", HouseRules::isAggregate))
            .should()
            .bePackagePrivate();

    static final ArchRule command_handlers_live_in_domain = methods()
            .that()
            .areAnnotatedWith(CommandHandler.class)
            .should()
            .beDeclaredInClassesThat()
            .resideInAPackage("..domain..");

    static final ArchRule event_handlers_live_outside_domain = noMethods()
            .that()
            .areAnnotatedWith(EventHandler.class)
            .should()
            .beDeclaredInClassesThat()
            .resideInAPackage("..domain..");

    static final ArchRule every_view_can_be_reset = classes()
            .that()
            .resideInAPackage("..view..")
            .and()
            .areAnnotatedWith(ProcessingGroup.class)
            .should(haveAMethodAnnotatedWith(ResetHandler.class));

    static final ArchRule nothing_with_side_effects_is_replayed = classes()
            .that()
            .resideInAnyPackage("..publish..", "..process..")
            .and()
            .areAnnotatedWith(ProcessingGroup.class)
            .should(beAnnotatedWith(DisallowReplay.class));

    static final ArchRule only_platform_speaks_to_kafka = noClasses()
            .that()
            .resideInAPackage("org.safeguarding..")
            .and()
            .resideOutsideOfPackage(PLATFORM + "..")
            .should()
            .dependOnClassesThat()
            .haveNameMatching(".*(KafkaTemplate|KafkaProducer|KafkaOperations)");

    static final ArchRule only_process_listens_to_kafka = noClasses()
            .that()
            .resideOutsideOfPackage("..process..")
            .should()
            .dependOnClassesThat()
            .haveNameMatching(".*\\.KafkaListener");

    static final ArchRule only_publish_announces = noClasses()
            .that()
            .resideOutsideOfPackages("..publish..", PLATFORM + "..")
            .should()
            .dependOnClassesThat()
            .haveSimpleName("CaseChannel");

    static final ArchRule only_platform_reads_the_event_store = noClasses()
            .that()
            .resideOutsideOfPackage(PLATFORM + "..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.axonframework.eventsourcing.eventstore.."));

    static final ArchRule events_and_commands_are_records = classes()
            .that()
            .haveNameMatching(".*(Event|Command)\\$[A-Z].*")
            .and()
            .resideInAPackage("..domain..")
            .and()
            .areNotInterfaces()
            .should()
            .beRecords();

    static final ArchRule no_event_holds_an_array_or_a_floating_point_number = fields().that()
            .areDeclaredInClassesThat()
            .areAssignableTo(CaseFact.class)
            .should()
            .notHaveRawType(describeExact("an array or a floating-point number"));

    static final ArchRule every_endpoint_says_whose_it_is = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(RestController.class)
            .and()
            .areMetaAnnotatedWith(RequestMapping.class)
            .should()
            .beAnnotatedWith(PreAuthorize.class);

    private HouseRules() {}

    /** Checks every rule on the classes of one service, named by its base package. */
    public static void check(String basePackage) {
        JavaClasses service = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(basePackage);
        all().forEach(rule -> rule.allowEmptyShould(true).check(service));
    }

    /** Made anew for each service: what it has seen is that service's. */
    private static ArchRule no_two_bodies_are_described_under_one_name() {
        return classes().that().resideInAPackage("..api..").and().areRecords().should(new NameInTheDescription());
    }

    private static List<ArchRule> all() {
        return List.of(
                domain_knows_no_framework_but_axon,
                domain_never_asks_the_clock,
                api_sends_commands_and_reads_views,
                view_follows_events,
                publish_translates_events,
                process_sends_commands,
                config_is_used_by_nothing,
                views_send_no_commands,
                aggregates_and_controllers_are_package_private,
                command_handlers_live_in_domain,
                event_handlers_live_outside_domain,
                every_view_can_be_reset,
                nothing_with_side_effects_is_replayed,
                only_platform_speaks_to_kafka,
                only_process_listens_to_kafka,
                only_publish_announces,
                only_platform_reads_the_event_store,
                events_and_commands_are_records,
                no_event_holds_an_array_or_a_floating_point_number,
                every_endpoint_says_whose_it_is,
                no_two_bodies_are_described_under_one_name());
    }

    /** Of the service's own rooms, a room uses only those named; what is outside the service is another rule's concern. */
    private static ArchRule rooms(String room, String... allowed) {
        var known = Stream.of("api", "domain", "view", "publish", "process", "mail", "directory", "config");
        var forbidden = known.filter(
                        other -> !other.equals(room) && !List.of(allowed).contains(other))
                .map(other -> "org.safeguarding.." + other + "..")
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage("org.safeguarding.." + room + "..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(forbidden).and(not(resideInAPackage(PLATFORM + ".."))))
                .as(room + " uses only " + String.join(", ", allowed));
    }

    private static boolean isAggregate(JavaClass candidate) {
        return candidate.getFields().stream().anyMatch(field -> field.isAnnotatedWith(AggregateIdentifier.class));
    }

    private static DescribedPredicate<JavaClass> describeExact(String description) {
        return DescribedPredicate.describe(
                description,
                type -> type.isArray()
                        || type.isEquivalentTo(double.class)
                        || type.isEquivalentTo(float.class)
                        || type.isEquivalentTo(Double.class)
                        || type.isEquivalentTo(Float.class));
    }

    private static ArchCondition<JavaClass> haveAMethodAnnotatedWith(Class<ResetHandler> annotation) {
        return new ArchCondition<>("have a method annotated with @" + annotation.getSimpleName()) {
            @Override
            public void check(JavaClass view, ConditionEvents events) {
                boolean has =
                        view.getMethods().stream().anyMatch((JavaMethod method) -> method.isAnnotatedWith(annotation));
                events.add(new SimpleConditionEvent(view, has, view.getName() + (has ? " has one" : " has none")));
            }
        };
    }
}
