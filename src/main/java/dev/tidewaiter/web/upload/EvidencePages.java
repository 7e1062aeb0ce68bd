package dev.tidewaiter.web.upload;

import dev.tidewaiter.casework.decision.DecisionEvidence;
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

/** The file that proves a decision by itself, for whoever files it away. */
@Controller
class EvidencePages {

    private final DecisionEvidence evidence;

    EvidencePages(DecisionEvidence evidence) {
        this.evidence = evidence;
    }

    @GetMapping("/decisions/{id}/evidence")
    @PreAuthorize("hasAuthority('READ')")
    ResponseEntity<String> evidence(@PathVariable String id) {
        var file = evidence.of(id)
                .orElseThrow(() ->
                        new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no decision with this number."));
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
}
