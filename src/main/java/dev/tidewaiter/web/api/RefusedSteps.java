package dev.tidewaiter.web.api;

import dev.tidewaiter.casework.decision.RefusedStep;
import dev.tidewaiter.web.security.AuditedRefusals;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says of a step that is not taken why; of one that somebody else was quicker with, what is there now. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class RefusedSteps {

    private final DecisionViews views;

    RefusedSteps(DecisionViews views) {
        this.views = views;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(RefusedStep refused, HttpServletRequest request) {
        if (refused.hasStep()) {
            AuditedRefusals.haveStepOf(request);
        }
        var status =
                switch (refused.kind()) {
                    case WRONG -> HttpStatus.BAD_REQUEST;
                    case NOT_FOUND -> HttpStatus.NOT_FOUND;
                    case FORBIDDEN -> HttpStatus.FORBIDDEN;
                    case CHANGED, CONTRADICTS -> HttpStatus.CONFLICT;
                };
        var problem = ProblemDetail.forStatusAndDetail(status, String.valueOf(refused.getMessage()));
        var now = refused.now();
        if (now != null) {
            problem.setProperty(refused.kind() == RefusedStep.Kind.CONTRADICTS ? "beside" : "now", views.of(now));
        }
        return ResponseEntity.status(status).body(problem);
    }
}
