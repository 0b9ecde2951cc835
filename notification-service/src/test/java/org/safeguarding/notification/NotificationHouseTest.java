package org.safeguarding.notification;

import static org.assertj.core.api.Assertions.assertThatNoException;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import org.junit.jupiter.api.Test;
import org.safeguarding.testing.HouseRules;

class NotificationHouseTest {

    @Test
    void the_rooms_keep_the_rules_of_the_house() {
        assertThatNoException().isThrownBy(() -> HouseRules.check("org.safeguarding.notification"));
    }

    @Test
    void only_the_room_mail_knows_javamail() {
        var service = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.safeguarding.notification");
        var rule = ArchRuleDefinition.noClasses()
                .that()
                .resideOutsideOfPackage("..mail..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.mail..", "org.eclipse.angus..", "org.springframework.mail..");

        assertThatNoException().isThrownBy(() -> rule.check(service));
    }
}
