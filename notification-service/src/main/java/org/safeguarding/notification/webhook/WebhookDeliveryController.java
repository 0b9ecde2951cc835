package org.safeguarding.notification.webhook;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeguarding.notification.webhook.WebhookDelivery.State;
import org.safeguarding.platform.security.Caller;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What became of the messages to a webhook. */
@RestController
@RequestMapping("/webhooks/{name}/deliveries")
@Tag(name = "Webhooks")
class WebhookDeliveryController {

    private static final int MOST = 200;

    private final Registering registering;
    private final Deliveries deliveries;

    WebhookDeliveryController(Registering registering, Deliveries deliveries) {
        this.registering = registering;
        this.deliveries = deliveries;
    }

    @GetMapping
    @PreAuthorize("hasRole('REFERRER')")
    @Operation(summary = "The newest deliveries with every attempt; those of one state, if asked")
    WebhookDeliveries newest(
            @PathVariable WebhookName name,
            @Parameter(example = "FAILED") @RequestParam(required = false) @Nullable State state,
            @Parameter(description = "1 to 200", example = "50") @RequestParam(defaultValue = "50") int limit,
            Caller caller) {
        var webhook = registering.find(Owner.of(caller), name);
        return new WebhookDeliveries(deliveries.of(webhook.id(), state, Math.clamp(limit, 1, MOST)));
    }

    @GetMapping("/{deliveryId}")
    @PreAuthorize("hasRole('REFERRER')")
    @Operation(summary = "One delivery with every attempt")
    WebhookDelivery one(@PathVariable WebhookName name, @PathVariable UUID deliveryId, Caller caller) {
        return registering.delivery(registering.find(Owner.of(caller), name), deliveryId);
    }

    @PostMapping("/{deliveryId}/retry")
    @PreAuthorize("hasRole('REFERRER')")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Put a message back that was not delivered: it is tried at once, and along the whole ladder")
    WebhookDelivery retry(@PathVariable WebhookName name, @PathVariable UUID deliveryId, Caller caller) {
        return registering.putBack(Owner.of(caller), name, deliveryId);
    }

    record WebhookDeliveries(List<WebhookDelivery> deliveries) {}
}
