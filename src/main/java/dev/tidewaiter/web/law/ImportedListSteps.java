package dev.tidewaiter.web.law;

import dev.tidewaiter.casework.audit.AuditLog;
import dev.tidewaiter.designation.snapshot.ImportedList;
import java.util.LinkedHashMap;

/** Writes into the audit log what became of each list that somebody put in force from a page. */
final class ImportedListSteps {

    private final AuditLog audit;

    ImportedListSteps(AuditLog audit) {
        this.audit = audit;
    }

    void note(String actor, ImportedList one) {
        var detail = new LinkedHashMap<String, Object>();
        detail.put("file", one.file());
        var edition = one.edition();
        if (edition != null) {
            detail.put("edition", edition.name());
            detail.put("entries", edition.size().entries());
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
