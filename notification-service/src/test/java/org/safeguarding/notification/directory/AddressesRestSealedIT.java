package org.safeguarding.notification.directory;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.safeguarding.notification.OnPostbox;
import org.safeguarding.notification.view.DeliveryState;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class AddressesRestSealedIT extends OnPostbox {

    private static final String CANARY = "quetzalcoatl";

    @Autowired
    private JdbcClient db;

    @Test
    void no_table_of_the_service_holds_an_address_in_plain_text_before_or_after_sending() {
        register("panel-canary", CANARY + "@partner.example");
        POSTBOX.refuse(CANARY + "@partner.example", 450);
        announce(meetingOf("panel-canary"));
        eventually(1, DeliveryState.FAILED_WILL_RETRY);
        assertThat(rowsWithTheCanary()).isZero();

        POSTBOX.accept(CANARY + "@partner.example");

        eventually(1, DeliveryState.DELIVERED);
        assertThat(rowsWithTheCanary()).isZero();
        assertThat(POSTBOX.mailsTo(CANARY + "@partner.example")).hasSize(1);
    }

    private long rowsWithTheCanary() {
        var tables = db.sql("select table_name from information_schema.tables where table_schema = 'public'")
                .query(String.class)
                .list();
        assertThat(tables).contains("recipient", "scheduled_tasks", "domain_event", "delivery_log");
        return tables.stream()
                .filter(table -> !table.startsWith("flyway"))
                .mapToLong(this::rowsWithTheCanary)
                .sum();
    }

    /** Binary columns print as hexadecimal. */
    private long rowsWithTheCanary(String table) {
        return db.sql("select count(*) from " + table + " t where t::text ilike :text or t::text ilike :hex")
                .param("text", "%" + CANARY + "%")
                .param("hex", "%" + HexFormat.of().formatHex(CANARY.getBytes(UTF_8)) + "%")
                .query(Long.class)
                .single();
    }
}
