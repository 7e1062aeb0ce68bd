package dev.tidewaiter.web.law;

import dev.tidewaiter.casework.audit.AuditLog;
import dev.tidewaiter.designation.snapshot.Accepted;
import dev.tidewaiter.designation.snapshot.ForeseenList;
import dev.tidewaiter.designation.snapshot.ImportedList;
import dev.tidewaiter.designation.snapshot.ListImport;
import dev.tidewaiter.designation.snapshot.ListImport.Given;
import dev.tidewaiter.designation.snapshot.LostEdition;
import dev.tidewaiter.designation.snapshot.SnapshotStore;
import dev.tidewaiter.designation.snapshot.StoreBusy;
import dev.tidewaiter.hash.Sha256;
import dev.tidewaiter.web.job.UploadedPart;
import dev.tidewaiter.web.security.Caller;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lists as published, uploaded: first it is shown what they would change, then a second click puts them in force. */
@Controller
@RequestMapping("/lists/import")
class ListImportPages {

    private static final Logger LOG = LoggerFactory.getLogger(ListImportPages.class);
    private static final String HERE = "redirect:/lists/import";

    private final @Nullable SnapshotStore store;
    private final UploadedLists uploads;
    private final ImportedListSteps steps;
    private final Clock clock;

    ListImportPages(ObjectProvider<SnapshotStore> store, UploadedLists uploads, AuditLog audit, Clock clock) {
        this.store = store.getIfAvailable();
        this.uploads = uploads;
        this.steps = new ImportedListSteps(audit);
        this.clock = clock;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('RULES')")
    String choose(Model model) {
        model.addAttribute("kept", store != null);
        return "law/import";
    }

    @PostMapping
    @PreAuthorize("hasAuthority('RULES')")
    String upload(
            @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> files,
            Caller caller,
            RedirectAttributes next)
            throws IOException {
        var parts = UploadedPart.of(files == null ? List.of() : files);
        if (parts.isEmpty()) {
            next.addFlashAttribute("nothing", true);
            return HERE;
        }
        return HERE + "/" + uploads.keep(caller.account(), parts);
    }

    @GetMapping("/{upload}")
    @PreAuthorize("hasAuthority('RULES')")
    String look(@PathVariable String upload, Caller caller, Model model) throws IOException {
        var kept = kept();
        var folder = folder(caller, upload);
        // asked for before the lists are read: whatever comes into force meanwhile makes what is shown old
        model.addAttribute("state", state(kept));
        var foreseen = ListImport.attended(kept, clock).foreseen(List.of(given(folder, caller)));
        model.addAttribute("upload", upload);
        model.addAttribute(
                "foreseen", foreseen.stream().map(one -> said(one, folder)).toList());
        model.addAttribute(
                "coming",
                foreseen.stream()
                        .map(ForeseenList::outcome)
                        .filter(one -> one.accepted() == Accepted.IN_FORCE)
                        .map(ImportedList::list)
                        .distinct()
                        .toList());
        model.addAttribute(
                "older",
                foreseen.stream().anyMatch(one -> one.outcome().accepted().equals(Accepted.HISTORY)));
        return "law/foreseen";
    }

    private static ForeseenList said(ForeseenList foreseen, Path folder) {
        return new ForeseenList(said(foreseen.outcome(), folder), foreseen.changes());
    }

    /** The sentence without the place where the files stand, which is none of the uploader's. */
    private static ImportedList said(ImportedList one, Path folder) {
        var place = folder + "/";
        return new ImportedList(
                one.given(),
                one.list(),
                one.file().replace(place, ""),
                one.accepted(),
                one.edition(),
                one.before(),
                one.sentence().replace(place, ""));
    }

    @PostMapping("/{upload}")
    @PreAuthorize("hasAuthority('RULES')")
    String putInForce(
            @PathVariable String upload,
            @RequestParam(defaultValue = "") String state,
            Caller caller,
            RedirectAttributes next)
            throws IOException {
        var kept = kept();
        var folder = folder(caller, upload);
        if (!state.equals(state(kept))) {
            next.addFlashAttribute("changed", true);
            return HERE + "/" + upload;
        }
        try {
            var outcomes = ListImport.attended(kept, clock).of(List.of(given(folder, caller))).stream()
                    .map(one -> said(one, folder))
                    .toList();
            outcomes.forEach(one -> steps.note(caller.getName(), one));
            next.addFlashAttribute("imported", outcomes);
        } catch (StoreBusy busy) {
            next.addFlashAttribute("busy", true);
            return HERE + "/" + upload;
        } catch (LostEdition lost) {
            next.addFlashAttribute("sentence", lost.getMessage());
            return HERE + "/" + upload;
        } catch (IOException notWritten) {
            LOG.warn("Uploaded lists could not be kept.", notWritten);
            next.addFlashAttribute("notKept", true);
            return HERE + "/" + upload;
        }
        uploads.remove(caller.account());
        return "redirect:/lists";
    }

    private static String state(SnapshotStore kept) {
        return Sha256.of(kept.state().getBytes(StandardCharsets.UTF_8));
    }

    private static Given given(Path folder, Caller caller) {
        return new Given(folder, "uploaded by " + caller.getName(), "", Set.of(), null);
    }

    private SnapshotStore kept() {
        if (store == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "This service keeps no lists.");
        }
        return store;
    }

    private Path folder(Caller caller, String upload) {
        return uploads.folder(caller.account(), upload)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND,
                        "This upload no longer waits: it was put in force, or you uploaded others since."));
    }
}
