package dev.tidewaiter.web.lists;

import dev.tidewaiter.casework.audit.AuditLog;
import dev.tidewaiter.designation.snapshot.ImportedList;
import dev.tidewaiter.designation.snapshot.KeptEdition.ReceivedFile;
import dev.tidewaiter.hash.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes into the audit log what became of each list that somebody put in force from a page. */
final class ImportedListSteps {

    private final AuditLog audit;

    ImportedListSteps(AuditLog audit) {
        this.audit = audit;
    }

    /** Before anything changes, so that the log holds who it was whatever becomes of the rest. */
    void confirmed(String actor, Path folder) throws IOException {
        var files = new ArrayList<ReceivedFile>();
        try (var all = Files.list(folder)) {
            for (var file : all.sorted().toList()) {
                files.add(new ReceivedFile(file.getFileName().toString(), Sha256.of(file)));
            }
        }
        audit.append(actor, "list.import-confirmed", "lists", Map.of("files", said(files)));
    }

    private static String said(List<ReceivedFile> files) {
        return files.stream().map(file -> file.name() + " " + file.sha256()).collect(Collectors.joining(", "));
    }

    void note(String actor, ImportedList one) {
        var detail = new LinkedHashMap<String, Object>();
        var edition = one.edition();
        if (edition == null) {
            detail.put("file", one.file());
        } else {
            detail.put("files", said(edition.files()));
            detail.put("edition", edition.name());
            detail.put("entries", edition.size().entries());
            if (!edition.missing().isEmpty()) {
                detail.put("missing", String.join(", ", edition.missing()));
            }
        }
        var before = one.before();
        if (before != null) {
            detail.put("before", before.name());
        }
        if (!one.sentence().isEmpty()) {
            detail.put("because", one.sentence());
        }
        switch (one.accepted()) {
            case IN_FORCE -> audit.append(actor, "list.put-in-force", one.list(), detail);
            case HISTORY -> audit.append(actor, "list.kept-as-history", one.list(), detail);
            case REFUSED -> audit.append(actor, "list.refused", one.list(), detail);
            case KNOWN -> {
                // nothing changed
            }
        }
    }
}
