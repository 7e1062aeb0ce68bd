package dev.tidewaiter.web.lists;

import dev.tidewaiter.casework.audit.AuditLog;
import dev.tidewaiter.designation.format.ListFiles;
import dev.tidewaiter.designation.snapshot.Accepted;
import dev.tidewaiter.designation.snapshot.ForeseenList;
import dev.tidewaiter.designation.snapshot.ImportedList;
import dev.tidewaiter.designation.snapshot.ListImport;
import dev.tidewaiter.designation.snapshot.ListImport.Given;
import dev.tidewaiter.designation.snapshot.LostEdition;
import dev.tidewaiter.designation.snapshot.SnapshotStore;
import dev.tidewaiter.designation.snapshot.StoreBusy;
import dev.tidewaiter.hash.Sha256;
import dev.tidewaiter.web.job.FailureWithoutWords;
import dev.tidewaiter.web.job.UploadedPart;
import dev.tidewaiter.web.security.Caller;
import dev.tidewaiter.wording.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
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
        return "lists/import";
    }

    @PostMapping
    @PreAuthorize("hasAuthority('RULES')")
    String upload(
            @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> files,
            Caller caller,
            RedirectAttributes next)
            throws IOException {
        kept();
        var parts = UploadedPart.of(files == null ? List.of() : files);
        if (parts.isEmpty()) {
            next.addFlashAttribute("nothing", true);
            return HERE;
        }
        var upload = uploads.keep(caller.account(), parts);
        if (upload.isEmpty()) {
            next.addFlashAttribute("mostUnpacked", uploads.mostUnpacked());
            return HERE;
        }
        return HERE + "/" + upload.get();
    }

    @GetMapping("/{upload}")
    @PreAuthorize("hasAuthority('RULES')")
    String look(
            @PathVariable String upload,
            @RequestParam(defaultValue = "false") boolean partial,
            Caller caller,
            Model model)
            throws IOException {
        var kept = kept();
        var folder = folder(caller, upload);
        // asked for before the lists are read: whatever comes into force meanwhile makes what is shown old
        model.addAttribute("state", state(kept));
        model.addAttribute("upload", upload);
        model.addAttribute("partial", partial);
        try {
            model.addAttribute("unread", unread(folder));
            var given = List.of(given(folder, caller));
            var foreseen = attended(kept, partial).foreseen(given);
            show(foreseen, folder, model);
            boolean refused = foreseen.stream().anyMatch(one -> one.outcome().edition() == null);
            model.addAttribute(
                    "mayBePartial",
                    !partial && refused && wouldCome(attended(kept, true).foreseen(given)));
        } catch (LostEdition lost) {
            show(List.of(), folder, model);
            model.addAttribute("sentence", Wording.by(lost));
        } catch (IOException unreadable) {
            folder(caller, upload); // put in force or replaced while it was read: then that is what to say
            throw unreadable;
        }
        return "lists/foreseen";
    }

    private ListImport attended(SnapshotStore kept, boolean partial) {
        return ListImport.attended(kept, clock).orPartial(partial);
    }

    /** Whether a list that misses something comes into force where that is allowed. */
    private static boolean wouldCome(List<ForeseenList> foreseen) {
        return foreseen.stream().map(ForeseenList::outcome).anyMatch(one -> {
            var edition = one.edition();
            return one.accepted() == Accepted.IN_FORCE
                    && edition != null
                    && !edition.missing().isEmpty();
        });
    }

    /** The files that by their names hold notes, which nobody looks into. */
    private static String unread(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !ListFiles.isData(name.toLowerCase(Locale.ROOT)))
                    .sorted()
                    .collect(Collectors.joining(", "));
        }
    }

    private static void show(List<ForeseenList> foreseen, Path folder, Model model) {
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
    }

    private static ForeseenList said(ForeseenList foreseen, Path folder) {
        return new ForeseenList(said(foreseen.outcome(), folder), foreseen.changes());
    }

    /** The sentence without the place where the files stand, which is none of the uploader's. */
    private static ImportedList said(ImportedList one, Path folder) {
        var place = folder + folder.getFileSystem().getSeparator();
        return new ImportedList(
                one.given(),
                one.list(),
                one.file().replace(place, ""),
                one.accepted(),
                one.edition(),
                one.before(),
                one.notice().without(place));
    }

    @PostMapping("/{upload}")
    @PreAuthorize("hasAuthority('RULES')")
    String putInForce(
            @PathVariable String upload,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "false") boolean partial,
            Caller caller,
            RedirectAttributes next)
            throws IOException {
        var kept = kept();
        var claimed = uploads.claim(caller.account(), upload).orElse(null);
        if (claimed == null) {
            return "redirect:/lists"; // a click before this one put it in force, or is about to
        }
        boolean taken = false;
        try {
            BooleanSupplier asShown = () -> state.equals(state(kept));
            var outcomes = Optional.<List<ImportedList>>empty();
            if (asShown.getAsBoolean()) {
                steps.confirmed(caller.getName(), claimed);
                outcomes = attended(kept, partial).ifStill(asShown, List.of(given(claimed, caller)));
            }
            taken = outcomes.isPresent();
            outcomes.ifPresentOrElse(
                    all -> told(all, claimed, caller, next), () -> next.addFlashAttribute("changed", true));
        } catch (StoreBusy busy) {
            next.addFlashAttribute("busy", true);
        } catch (LostEdition lost) {
            LOG.warn(
                    "Uploaded lists could not be taken: {}", lost.getMessage()); // the page to which this leads says so
        } catch (IOException notWritten) {
            LOG.warn("Uploaded lists could not be kept.", FailureWithoutWords.of(notWritten));
            next.addFlashAttribute("notKept", true);
        } finally {
            if (taken) {
                uploads.remove(claimed);
            } else {
                uploads.giveBack(claimed, caller.account(), upload);
            }
        }
        return taken ? "redirect:/lists" : HERE + "/" + upload + (partial ? "?partial=true" : "");
    }

    private void told(List<ImportedList> outcomes, Path folder, Caller caller, RedirectAttributes next) {
        var said = outcomes.stream().map(one -> said(one, folder)).toList();
        said.forEach(one -> steps.note(caller.getName(), one));
        next.addFlashAttribute("imported", said);
    }

    private static String state(SnapshotStore kept) {
        return Sha256.of(kept.state());
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
