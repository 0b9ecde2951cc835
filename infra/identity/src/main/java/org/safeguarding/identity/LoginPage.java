package org.safeguarding.identity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.springframework.web.util.HtmlUtils.htmlEscape;

import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.util.PropertyPlaceholderHelper;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The page where people sign in; it says that it is a demonstration. */
@RestController
class LoginPage {

    private final String template;
    private final String accounts;

    LoginPage(@Value("classpath:login.html") Resource template, DemoAccounts accounts) throws IOException {
        this.template = template.getContentAsString(UTF_8);
        this.accounts = accounts.people().stream()
                .map(person -> "<option value=\"" + htmlEscape(person.name()) + "\">")
                .collect(Collectors.joining());
    }

    @GetMapping(path = "/login", produces = MediaType.TEXT_HTML_VALUE)
    String login(CsrfToken csrf, @RequestParam Map<String, String> parameters) {
        Map<String, String> values = Map.of(
                "message", message(parameters),
                "accounts", accounts,
                "csrfName", htmlEscape(csrf.getParameterName()),
                "csrfValue", htmlEscape(csrf.getToken()));
        return new PropertyPlaceholderHelper("${", "}").replacePlaceholders(template, values::get);
    }

    private static String message(Map<String, String> parameters) {
        if (parameters.containsKey("error")) {
            return "<p class=\"error\" role=\"alert\">That account or password is not known here.</p>";
        }
        return parameters.containsKey("logout") ? "<p role=\"status\">You have signed out.</p>" : "";
    }
}
