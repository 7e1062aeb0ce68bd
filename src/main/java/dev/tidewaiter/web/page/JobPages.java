package dev.tidewaiter.web.page;

import dev.tidewaiter.casework.run.StoredLines;
import dev.tidewaiter.casework.run.StoredLines.After;
import dev.tidewaiter.casework.run.StoredRun;
import dev.tidewaiter.web.job.Jobs;
import dev.tidewaiter.web.job.ResultFiles;
import dev.tidewaiter.web.job.UploadedPart;
import dev.tidewaiter.web.security.Caller;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.json.JsonMapper;

/** Upload a manifest, see what came of it, take the workbook and the report. */
@Controller
class JobPages {

    private static final int LINES_A_PAGE = 100;

    private final Jobs jobs;
    private final ResultFiles results;
    private final StoredLines lines;
    private final JsonMapper json;

    JobPages(Jobs jobs, ResultFiles results, StoredLines lines, JsonMapper json) {
        this.jobs = jobs;
        this.results = results;
        this.lines = lines;
        this.json = json;
    }

    @PostMapping("/jobs")
    @PreAuthorize("hasAuthority('SCREEN')")
    String upload(@RequestParam("file") List<MultipartFile> files, Caller caller) throws IOException {
        var parts = UploadedPart.of(files);
        if (parts.isEmpty()) {
            return "redirect:/?nothing";
        }
        return "redirect:/jobs/"
                + jobs.take(caller.account(), parts, Map.of(), null).id();
    }

    @GetMapping("/jobs/{id}")
    @PreAuthorize("hasAuthority('READ')")
    String job(
            @PathVariable String id,
            @RequestParam(defaultValue = "0") int file,
            @RequestParam(defaultValue = "0") long after,
            Model model) {
        var page = lines.page(found(id).id(), new After(file, after), LINES_A_PAGE + 1);
        var shown = page.subList(0, Math.min(page.size(), LINES_A_PAGE));
        model.addAttribute("job", JobSummary.of(found(id)));
        model.addAttribute(
                "lines",
                shown.stream()
                        .map(line -> json.readValue(line.json(), LineView.class))
                        .toList());
        model.addAttribute("verdicts", VerdictView.BY_NAME);
        model.addAttribute(
                "next", page.size() > LINES_A_PAGE ? shown.get(LINES_A_PAGE - 1).at() : null);
        return "job";
    }

    @GetMapping("/jobs/{id}/files/{number}/workbook")
    @PreAuthorize("hasAuthority('READ')")
    ResponseEntity<Resource> workbook(@PathVariable String id, @PathVariable int number) {
        return results.workbook(found(id), number);
    }

    @GetMapping("/jobs/{id}/files/{number}/report")
    @PreAuthorize("hasAuthority('READ')")
    ResponseEntity<Resource> report(@PathVariable String id, @PathVariable int number) {
        return results.report(found(id), number);
    }

    @PostMapping("/jobs/{id}/cancel")
    @PreAuthorize("hasAuthority('SCREEN')")
    String cancel(@PathVariable String id) {
        jobs.cancel(found(id).id());
        return "redirect:/jobs/" + id;
    }

    private StoredRun found(String id) {
        return jobs.find(id)
                .orElseThrow(
                        () -> new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no job with this number."));
    }
}
