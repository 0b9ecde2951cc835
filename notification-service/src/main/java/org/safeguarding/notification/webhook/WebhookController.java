package org.safeguarding.notification.webhook;

import static java.util.Objects.requireNonNull;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotBlank;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeguarding.notification.webhook.Registering.Registered;
import org.safeguarding.platform.fact.Role;
import org.safeguarding.platform.security.Caller;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A partner application's own registrations. */
@RestController
@RequestMapping("/webhooks")
@Tag(name = "Webhooks", description = "Hear by a signed call what becomes of your organisation's referrals.")
class WebhookController {

    private final Registering registering;
    private final Webhooks webhooks;

    WebhookController(Registering registering, Webhooks webhooks) {
        this.registering = registering;
        this.webhooks = webhooks;
    }

    @GetMapping
    @PreAuthorize("hasAnyRole('REFERRER', 'OPERATOR')")
    @Operation(summary = "The calling client's webhooks; for an operator everybody's, by host alone")
    WebhookSheets all(Caller caller) {
        return new WebhookSheets(
                caller.hasRole(Role.OPERATOR)
                        ? webhooks.all().stream()
                                .map(webhook -> WebhookSheet.of(webhook, null, null))
                                .toList()
                        : webhooks.of(Owner.of(caller)).stream()
                                .map(this::sheet)
                                .toList());
    }

    @GetMapping("/{name}")
    @PreAuthorize("hasRole('REFERRER')")
    @Operation(summary = "One of the calling client's webhooks")
    WebhookSheet one(@PathVariable WebhookName name, Caller caller) {
        return sheet(registering.find(Owner.of(caller), name));
    }

    @PutMapping("/{name}")
    @PreAuthorize("hasRole('REFERRER')")
    @Operation(
            summary = "Register a webhook, or move it to another address",
            description = "201 with the secret when it is new: the secret is shown this once. 200 when it was there"
                    + " before; its secret stays.")
    ResponseEntity<WebhookSheet> put(
            @PathVariable WebhookName name, @RequestBody RegistrationRequest request, Caller caller) {
        var registered = registering.register(Owner.of(caller), name, requireNonNull(request.url()));
        return registered.secret() == null
                ? ResponseEntity.ok(sheet(registered))
                : ResponseEntity.created(URI.create("/webhooks/" + name)).body(sheet(registered));
    }

    @DeleteMapping("/{name}")
    @PreAuthorize("hasRole('REFERRER')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Remove a webhook: what was not delivered yet is not sent any more")
    void remove(@PathVariable WebhookName name, Caller caller) {
        registering.remove(Owner.of(caller), name);
    }

    @PostMapping("/{name}/secret")
    @PreAuthorize("hasRole('REFERRER')")
    @Operation(
            summary = "Change the secret",
            description = "The new secret is shown this once. Until formerSecretUntil every call carries both"
                    + " signatures, so that either secret verifies it.")
    NewSecret rotate(@PathVariable WebhookName name, Caller caller) {
        var rotated = registering.rotate(Owner.of(caller), name);
        return new NewSecret(rotated.secret().text(), rotated.formerUntil());
    }

    @PostMapping("/{name}/ping")
    @PreAuthorize("hasRole('REFERRER')")
    @Operation(
            summary = "Send a call that tells nothing, to try the webhook",
            description = "Answers where the delivery's record is found.")
    ResponseEntity<WebhookDelivery> ping(@PathVariable WebhookName name, Caller caller) {
        var delivery = registering.ping(Owner.of(caller), name);
        return ResponseEntity.accepted()
                .location(URI.create("/webhooks/" + name + "/deliveries/" + delivery.deliveryId()))
                .body(delivery);
    }

    private WebhookSheet sheet(Registered registered) {
        return WebhookSheet.of(
                registered.webhook(), webhooks.urlOf(registered.webhook().id()).orElse(null), registered.secret());
    }

    private WebhookSheet sheet(Webhook webhook) {
        return sheet(new Registered(webhook, null));
    }

    record WebhookSheets(List<WebhookSheet> webhooks) {}

    /** Where an application wants to be called. */
    record RegistrationRequest(
            @Schema(
                    description = "https, a public address, no user name and no fragment. Redirects are not followed.",
                    example = "https://partner.example/safeguarding")
            @Nullable
            @NotBlank
            String url) {

        @Override
        public String toString() {
            return "RegistrationRequest[not shown]";
        }
    }

    record NewSecret(
            @Schema(example = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYo=")
            String secret,

            @Schema(example = "2026-09-11T09:30:00Z") Instant formerSecretUntil) {

        @Override
        public String toString() {
            return "NewSecret[not shown]";
        }
    }
}
