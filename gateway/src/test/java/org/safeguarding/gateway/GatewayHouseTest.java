package org.safeguarding.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The gateway keeps the rules of the house that concern a door; those of the rooms with events need Axon, which is not here. */
class GatewayHouseTest {

    private static final JavaClasses GATEWAY = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.safeguarding.gateway");

    @Test
    void the_door_keeps_nothing_and_decides_nothing() {
        holds(noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.axonframework..",
                        "org.springframework.kafka..",
                        "org.apache.kafka..",
                        "java.sql..",
                        "org.springframework.jdbc..",
                        "org.safeguarding.referral..",
                        "org.safeguarding.review..",
                        "org.safeguarding.notification.."));
    }

    @Test
    void controllers_are_package_private_and_say_whose_they_are() {
        holds(classes().that().areAnnotatedWith(RestController.class).should().bePackagePrivate());
        holds(methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(RestController.class)
                .and()
                .areMetaAnnotatedWith(RequestMapping.class)
                .should()
                .beAnnotatedWith(PreAuthorize.class));
    }

    @Test
    void config_is_used_by_nothing_and_no_two_rooms_need_each_other() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackage("..config..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.safeguarding.gateway.config.."));
        holds(slices().matching("org.safeguarding.gateway.(*)..").should().beFreeOfCycles());
    }

    private static void holds(ArchRule rule) {
        assertThat(rule.evaluate(GATEWAY).getFailureReport().getDetails()).isEmpty();
    }
}
