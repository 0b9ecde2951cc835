package org.safeguarding.notification.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeguarding.notification.webhook.AddressCheck.Verdict;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class AddressCheckTest {

    private static final String PUBLIC = "93.184.215.14";

    private static final WebhookSettings SETTINGS = new WebhookSettings(
            List.of(Duration.ofSeconds(1)),
            Duration.ofSeconds(1),
            Duration.ofSeconds(1),
            Duration.ofHours(1),
            Duration.ofSeconds(1),
            Duration.ofSeconds(1),
            1,
            1,
            1,
            Set.of("plain.example"),
            Set.of("inside.example"));

    private static AddressCheck checkOf(String... addresses) {
        Names names = host -> {
            if (addresses.length == 0) {
                throw new UnknownHostException(host);
            }
            return Stream.of(addresses).map(InetAddress::ofLiteral).toList();
        };
        var beans = new StaticListableBeanFactory();
        beans.addBean("names", names);
        return new AddressCheck(SETTINGS, beans.getBeanProvider(Names.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://partner.example",
                "https://partner.example:8443/a/b?c=d",
                "HTTPS://PARTNER.EXAMPLE/",
                "https://[2606:2800:21f:cb07:6820:80da:af6b:8b2c]/x",
                "http://plain.example/x"
            })
    void an_address_of_this_form_is_taken(String url) {
        assertThat(checkOf(PUBLIC).problemOf(url)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://partner.example",
                "ftp://partner.example",
                "file:///etc/passwd",
                "gopher://partner.example",
                "https:partner.example",
                "https://",
                "https:///path",
                "//partner.example",
                "partner.example",
                "https://user@partner.example",
                "https://user:word@partner.example",
                "https://plain.example@partner.example",
                "http://plain.example@127.0.0.1",
                "https://partner.example#part",
                "https://partner.example:0",
                "https://partner.example:65536",
                "https://partner.example:-1",
                "https://partner example",
                "https://partner.example/\u0000",
                "https://partner.example\r\nHost: other",
                "https://part_ner.example/",
                " https://partner.example",
                "javascript:alert(1)",
                ""
            })
    void an_address_of_any_other_form_is_refused(String url) {
        assertThat(checkOf(PUBLIC).problemOf(url)).isPresent();
    }

    @Test
    void an_endless_address_is_refused() {
        assertThat(checkOf(PUBLIC).problemOf("https://partner.example/" + "x".repeat(2_000)))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {PUBLIC, "8.8.8.8", "100.63.255.255", "100.128.0.0", "172.15.0.1", "172.32.0.1", "2606:2800::1"})
    void a_public_address_is_called(String address) {
        assertThat(checkOf(address).look(URI.create("https://partner.example"))).isEqualTo(Verdict.GOOD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.255.0.9",
                "0.0.0.0",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "192.0.0.1",
                "192.0.2.7",
                "198.18.0.1",
                "203.0.113.9",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "::ffff:10.0.0.1",
                "::10.0.0.1",
                "64:ff9b::a00:1",
                "2002:a00:1::",
                "2001:0:53aa::1",
                "2001:db8::1"
            })
    void an_address_that_is_not_public_is_not_called(String address) {
        assertThat(checkOf(address).look(URI.create("https://partner.example"))).isEqualTo(Verdict.FORBIDDEN);
    }

    @Test
    void one_forbidden_address_among_several_is_enough() {
        assertThat(checkOf(PUBLIC, "10.0.0.1").look(URI.create("https://partner.example")))
                .isEqualTo(Verdict.FORBIDDEN);
    }

    @Test
    void a_host_that_the_operator_named_may_lie_inside() {
        assertThat(checkOf("10.0.0.1").look(URI.create("https://inside.example")))
                .isEqualTo(Verdict.GOOD);
        assertThat(checkOf("10.0.0.1").look(URI.create("https://inside.example.attacker.example")))
                .isEqualTo(Verdict.FORBIDDEN);
    }

    @Test
    void a_name_that_leads_nowhere_is_unknown() {
        assertThat(checkOf().look(URI.create("https://partner.example"))).isEqualTo(Verdict.UNKNOWN);
    }
}
