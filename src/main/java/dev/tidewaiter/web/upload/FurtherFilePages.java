package dev.tidewaiter.web.upload;

import dev.tidewaiter.casework.run.RunState;
import java.io.IOException;
import java.time.Duration;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What the many files of an upload ask, as they are read: each look reads some more of them. */
@Controller
class FurtherFilePages {

    private static final Duration AT_ONCE = Duration.ofMillis(700);

    private final FoundJob found;
    private final FilesAsking asking;

    FurtherFilePages(FoundJob found, FilesAsking asking) {
        this.found = found;
        this.asking = asking;
    }

    @GetMapping("/jobs/{id}/reading/files")
    @PreAuthorize("hasAuthority('READ')")
    String files(@PathVariable String id, Model model) throws IOException {
        var job = found.job(id);
        if (job.state() != RunState.ASKS) {
            return "redirect:/jobs/" + id;
        }
        model.addAttribute("job", UploadView.of(job));
        model.addAttribute("listed", asking.listed(job, AT_ONCE));
        return "upload/files :: files";
    }
}
