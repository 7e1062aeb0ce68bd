package dev.tidewaiter.spreadsheet.xls;

import dev.tidewaiter.spreadsheet.opc.Refusal;
import org.apache.poi.poifs.filesystem.DirectoryNode;

/** Tells what an OLE2 container holds: an old workbook, an encrypted new one, or something else. */
public final class CompoundFile {

    private CompoundFile() {}

    /** The name of the stream with the workbook's records. */
    static String workbookStream(DirectoryNode root) throws Refusal {
        if (has(root, "EncryptedPackage")) {
            throw encrypted();
        }
        for (var name : new String[] {"Workbook", "WORKBOOK", "BOOK", "WorkBook"}) {
            if (has(root, name)) {
                return name;
            }
        }
        if (has(root, "Book")) {
            throw oldExcel();
        }
        if (has(root, "WordDocument") || has(root, "PowerPoint Document") || has(root, "VisioDocument")) {
            throw Refusal.of(
                    "file.document",
                    "the file is a text document, presentation or drawing, not a workbook.",
                    "Copy the table into a workbook (.xlsx) and screen that.");
        }
        throw Refusal.of(
                "file.noTable",
                "the file is an Office container without a workbook inside.",
                "Ask the sender for the table as Excel workbook (.xlsx) or CSV.");
    }

    private static boolean has(DirectoryNode root, String name) {
        return root.getEntryNames().contains(name);
    }

    static Refusal encrypted() {
        return Refusal.of(
                "file.password",
                "the file is protected by a password.",
                "Open it in Excel with the password, remove it under File, Info, Protect Workbook, save the file, and screen that.");
    }

    public static Refusal oldExcel() {
        return Refusal.of(
                "file.otherFormat",
                "the file is a workbook of Excel 95 or older, which cannot be read here.",
                "Open it in Excel or LibreOffice, save it as Excel workbook (.xlsx), and screen that.");
    }
}
