package dev.tidewaiter.web.upload;

import dev.tidewaiter.casework.audit.AuditLog;
import dev.tidewaiter.casework.people.Permission;
import dev.tidewaiter.casework.run.RunFacts;
import dev.tidewaiter.casework.run.RunState;
import dev.tidewaiter.casework.run.StoredRun;
import dev.tidewaiter.manifest.mapping.Corrections;
import dev.tidewaiter.spreadsheet.SheetRef;
import dev.tidewaiter.spreadsheet.UnreadableFile;
import dev.tidewaiter.web.job.FactParts;
import dev.tidewaiter.web.job.Jobs;
import dev.tidewaiter.web.job.LayoutCorrections;
import dev.tidewaiter.web.page.TakenForm;
import dev.tidewaiter.web.security.Caller;
import dev.tidewaiter.wording.Wording;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The format check: what was understood of an upload, before anything is screened. */
@Controller
class ReadingPages {

    /** So many files are shown at once; the others are a list of links. */
    private static final int FILES_OPEN = 3;

    /** Behind files with so many columns no further one is opened beside them: a page has to come through a slow line. */
    private static final int COLUMNS_OPEN = 60;

    /** Whoever has no scripts waits so long at most while further files are read. */
    private static final Duration MOST_LOOK = Duration.ofSeconds(10);

    private final Jobs jobs;
    private final FoundJob found;
    private final FileReadings readings;
    private final FilesAsking asking;
    private final LayoutCorrections layouts;
    private final AuditLog audit;

    ReadingPages(
            Jobs jobs,
            FoundJob found,
            FileReadings readings,
            FilesAsking asking,
            LayoutCorrections layouts,
            AuditLog audit) {
        this.asking = asking;
        this.audit = audit;
        this.layouts = layouts;
        this.jobs = jobs;
        this.found = found;
        this.readings = readings;
    }

    @GetMapping("/jobs/{id}/reading")
    @PreAuthorize("hasAuthority('READ')")
    String reading(
            @PathVariable String id,
            @RequestParam(defaultValue = "0") int from,
            @RequestParam(defaultValue = "off") String look,
            @RequestParam(defaultValue = "") String sheet,
            Caller caller,
            Model model)
            throws IOException {
        var job = found.job(id);
        if (job.state() != RunState.ASKS) {
            return "redirect:/jobs/" + id;
        }
        int first = Math.max(0, Math.min(from, job.files().size() - 1));
        var opened = OpenedSheet.of(sheet);
        var open = new ArrayList<ReadingView>();
        int columns = 0;
        for (int number = first;
                number < Math.min(first + FILES_OPEN, job.files().size()) && columns <= COLUMNS_OPEN;
                number++) {
            var file = asking.read(job, number, opened.in(number));
            columns += file.columns();
            open.add(file);
        }
        // what cannot be read at all is seen first
        open.sort(Comparator.comparing(file -> file.refused() == null));
        model.addAttribute("job", UploadView.of(job));
        model.addAttribute("listed", asking.listed(job, look.equals("on") ? MOST_LOOK : Duration.ZERO));
        model.addAttribute("from", first);
        model.addAttribute("sheet", sheet);
        model.addAttribute("screens", caller.may(Permission.SCREEN));
        model.addAttribute("stops", job.startedBy().equals(caller.account()) || caller.may(Permission.ADMINISTER));
        model.addAttribute("open", open);
        model.addAttribute(
                "asked", open.stream().mapToLong(ReadingView::questions).sum());
        model.addAttribute("lines", open.stream().mapToLong(ReadingView::lines).sum());
        boolean whole = open.size() == job.files().size() && open.stream().noneMatch(ReadingView::goesOn);
        model.addAttribute("whole", whole);
        model.addAttribute("readable", isReadable(job));
        model.addAttribute(
                "staysOut", open.stream().filter(file -> file.refused() != null).count());
        model.addAttribute("lacking", open.stream().anyMatch(ReadingView::lacksFacts));
        model.addAttribute("forAll", asking.factsForAll(job));
        model.addAttribute("factNames", FactParts.names());
        boolean again = model.getAttribute("typed") instanceof Map<?, ?>;
        if (!again) {
            model.addAttribute("typed", Map.of());
        }
        model.addAttribute("facts", again ? model.getAttribute("typed") : facts(job));
        return "upload/reading";
    }

    /** Whether there is anything to check: of many files it is not waited until all were looked at. */
    private boolean isReadable(StoredRun job) throws IOException {
        if (job.files().size() > FILES_OPEN) {
            return true;
        }
        for (var file : job.files()) {
            if (readings.of(job, file.number()).refused() == null) {
                return true;
            }
        }
        return false;
    }

    /** What was typed of facts: what the same form said of columns was taken. */
    private static Map<String, String> factsOf(Map<String, String> form) {
        var facts = new LinkedHashMap<>(form);
        facts.keySet().removeIf(part -> !FactParts.isFact(part));
        return facts;
    }

    /** What was given, by the names of the form. */
    private static Map<String, String> facts(StoredRun job) {
        var facts = new LinkedHashMap<String, String>();
        for (var name : FactParts.names()) {
            facts.put(name, job.facts().getOrDefault(FactParts.field(name), ""));
            job.files()
                    .forEach(file -> facts.put(
                            name + "." + file.number(), file.facts().getOrDefault(FactParts.field(name), "")));
        }
        return facts;
    }

    /** Takes what the form says, and reads again; or starts the check, when nothing is new in the form. */
    @PostMapping("/jobs/{id}/reading")
    @PreAuthorize("hasAuthority('SCREEN')")
    String answer(
            @PathVariable String id, @RequestParam Map<String, String> form, Caller caller, RedirectAttributes next)
            throws IOException {
        var job = found.job(id);
        if (job.state() != RunState.ASKS) {
            return "redirect:/jobs/" + id;
        }
        var from = form.getOrDefault("from", "0").matches("[0-9]{1,4}") ? form.getOrDefault("from", "0") : "0";
        var opened = OpenedSheet.of(form.getOrDefault("sheet", ""));
        var back = "redirect:/jobs/" + id + "/reading?from=" + from + opened.query();
        if (form.containsKey("cancel")) {
            jobs.cancel(id, caller.account(), caller.may(Permission.ADMINISTER));
            return "redirect:/jobs";
        }
        boolean changed;
        var wrongIs = "sentence"; // told where it was typed, or it stands out of sight
        try {
            boolean read = correct(job, form, caller);
            if (read) {
                asking.forget(job); // also where a fact is wrong
            }
            wrongIs = "wrongFact";
            changed = give(job, form) || read;
        } catch (ReadingForm.Unknown | FactParts.Wrong | IllegalArgumentException wrong) {
            next.addFlashAttribute(wrongIs, Wording.by(wrong));
            next.addFlashAttribute("wrongIn", wrong instanceof FactParts.Wrong fact ? fact.file() : -1);
            next.addFlashAttribute("typed", wrongIs.equals("sentence") ? form : factsOf(form));
            return back;
        }
        TakenForm.say("reading-" + id, next);
        if (changed) {
            asking.forget(job);
        }
        if (!form.containsKey("start")) {
            return back;
        }
        if (changed) {
            next.addFlashAttribute("lookAgain", true);
            return back;
        }
        if (!isReadable(job)) {
            return back; // it says so
        }
        start(job, caller);
        return "redirect:/jobs/" + id;
    }

    private void start(StoredRun job, Caller caller) {
        if (jobs.start(job.id())) {
            audit.append(
                    caller.getName(),
                    "upload.started",
                    job.id(),
                    Map.of("files", job.files().size()));
        }
    }

    private boolean give(StoredRun job, Map<String, String> form) {
        if (form.keySet().stream().noneMatch(FactParts::isFact)) {
            return false;
        }
        var facts = FactParts.of(form, job.files().size(), readings::isDestination);
        return !saysWhatIsKnown(facts, job) && jobs.give(job.id(), facts);
    }

    private static boolean saysWhatIsKnown(RunFacts facts, StoredRun job) {
        return facts.all().equals(job.facts())
                && job.files().stream()
                        .allMatch(file -> file.facts().equals(facts.files().getOrDefault(file.number(), file.facts())));
    }

    private boolean correct(StoredRun job, Map<String, String> form, Caller caller) throws IOException {
        var sent = new ReadingForm(form);
        boolean changed = false;
        for (int number : sent.files(job.files().size())) {
            var head = readings.of(job, number).head();
            var taken = layouts.takeOver(job, number);
            for (int sheet = 0; head != null && sheet < head.sheets().size(); sheet++) {
                var of = head.sheets().get(sheet);
                var known = taken.get(sheet);
                if (known != null && sent.forgets(number, sheet)) {
                    layouts.forget(known.layout(), caller.getName());
                }
                if (known != null && sent.saysTheSame(number, sheet)) {
                    layouts.holdsFor(job, number, sheet, caller.getName());
                    changed = true;
                }
                var before = layouts.of(job, of.sheet());
                var said = sent.of(number, sheet, of, before);
                if (!said.equals(before)) {
                    changed = true;
                    save(job, of.sheet(), said);
                    if (sent.remembers()) {
                        layouts.remember(job, number, sheet, said, caller.getName(), caller.displayName());
                    }
                }
            }
        }
        return changed;
    }

    private void save(StoredRun job, SheetRef sheet, Corrections said) throws IOException {
        try {
            layouts.say(job, sheet, said);
        } catch (UnreadableFile unfit) {
            throw new ReadingForm.Unknown(Wording.by(unfit));
        }
    }

    /** Has an upload screened as it was understood. Pressed twice, or in two windows, it is screened once. */
    @PostMapping("/jobs/{id}/start")
    @PreAuthorize("hasAuthority('SCREEN')")
    String start(@PathVariable String id, Caller caller) throws IOException {
        var job = found.job(id);
        if (job.state() == RunState.ASKS && isReadable(job)) {
            start(job, caller);
        }
        return "redirect:/jobs/" + id;
    }
}
