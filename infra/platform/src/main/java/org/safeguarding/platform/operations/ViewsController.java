package org.safeguarding.platform.operations;

import java.util.List;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.safeguarding.platform.problem.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The operator's hand on the read models. */
@RestController
@RequestMapping("/operations/views")
class ViewsController {

    private final Views views;

    ViewsController(Views views) {
        this.views = views;
    }

    @GetMapping
    @PreAuthorize("hasRole('OPERATOR')")
    List<Views.Progress> progress() {
        return views.progress();
    }

    @PostMapping("/{view}/rebuild")
    @PreAuthorize("hasRole('OPERATOR')")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void rebuild(@PathVariable String view) {
        views.rebuild(view);
    }

    @ExceptionHandler
    ProblemDetail held(UnableToClaimTokenException elsewhere) {
        return Problems.of(
                HttpStatus.CONFLICT,
                "view-held-elsewhere",
                "Another instance of this service keeps this view; ask that instance to rebuild it.");
    }
}
