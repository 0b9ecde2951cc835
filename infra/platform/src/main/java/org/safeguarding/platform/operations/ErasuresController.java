package org.safeguarding.platform.operations;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.safeguarding.platform.sealed.CaseKeys;
import org.safeguarding.platform.sealed.SubjectId;
import org.safeguarding.platform.security.Caller;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Destroys the key of one subject in one case; what was sealed under it reads as erased from then on. */
@RestController
@RequestMapping("/operations/erasures")
class ErasuresController {

    private final CaseKeys keys;
    private final ApplicationEventPublisher service;

    ErasuresController(CaseKeys keys, ApplicationEventPublisher service) {
        this.keys = keys;
        this.service = service;
    }

    @PostMapping
    @PreAuthorize("hasRole('OPERATOR')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void erase(@RequestBody Erasure erasure, Caller caller) {
        var subject = new SubjectId(erasure.subject());
        keys.destroy(subject, caller.subject(), erasure.basis());
        service.publishEvent(new SubjectErased(subject));
    }

    /** {@code subject} as the sealed value names it, {@code basis} the decision it rests on, by its reference. */
    record Erasure(
            @NotBlank
            @Size(max = 200)
            @Pattern(regexp = "[!-~]*", message = "is the subject as the sealed value names it")
            String subject,

            @NotBlank
            @Size(max = 500)
            @Pattern(regexp = "[^\\p{Cc}\\p{Cs}]*", message = "holds characters that cannot be seen")
            String basis) {}
}
