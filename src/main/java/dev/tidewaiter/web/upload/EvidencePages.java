package dev.tidewaiter.web.upload;

import dev.tidewaiter.casework.decision.DecisionEvidence;
import dev.tidewaiter.casework.decision.Decisions;
import dev.tidewaiter.web.job.AttachedFiles;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The file that proves a decision by itself, and the one that was attached to it, for whoever files them away. */
@Controller
class EvidencePages {

    private final DecisionEvidence evidence;
    private final Decisions decisions;
    private final AttachedFiles attached;

    EvidencePages(DecisionEvidence evidence, Decisions decisions, AttachedFiles attached) {
        this.evidence = evidence;
        this.decisions = decisions;
        this.attached = attached;
    }

    @GetMapping("/decisions/{id}/evidence")
    @PreAuthorize("hasAuthority('READ')")
    ResponseEntity<String> evidence(@PathVariable String id) {
        var file = evidence.of(id).orElseThrow(EvidencePages::missing);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("evidence-" + id + ".json")
                                .build()
                                .toString())
                .body(file);
    }

    @GetMapping("/decisions/{id}/attachment")
    @PreAuthorize("hasAuthority('READ')")
    ResponseEntity<byte[]> attachment(@PathVariable String id) {
        return attached.of(decisions.find(id).orElseThrow(EvidencePages::missing));
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no decision with this number.");
    }
}
