package org.safeguarding.notification.directory;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeguarding.notification.domain.Recipient;
import org.safeguarding.platform.problem.BadRequest;
import org.safeguarding.platform.sealed.Sealer.KeyDestroyed;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The directory over HTTP, for the operator alone. */
@RestController
@RequestMapping("/recipients")
class DirectoryController {

    private final RecipientDirectory directory;

    DirectoryController(RecipientDirectory directory) {
        this.directory = directory;
    }

    @GetMapping
    @PreAuthorize("hasRole('OPERATOR')")
    Recipients all() {
        return new Recipients(directory.standing());
    }

    @GetMapping("/{recipient}")
    @PreAuthorize("hasRole('OPERATOR')")
    DirectoryEntry one(@PathVariable Recipient recipient) {
        return directory.find(recipient).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @PutMapping("/{recipient}")
    @PreAuthorize("hasRole('OPERATOR')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void put(@PathVariable Recipient recipient, @RequestBody RecipientRequest request) {
        try {
            directory.put(recipient, request.name(), requireNonNull(request.email()));
        } catch (KeyDestroyed e) {
            throw new BadRequest(
                    "erased-recipient",
                    "This recipient was erased and stays so; register the person who is told now under another name.");
        }
    }

    record Recipients(List<DirectoryEntry> recipients) {}

    record RecipientRequest(
            @Nullable @Size(min = 1, max = 200) String name,
            @Nullable @NotBlank @Email @Size(max = 254) String email) {}
}
