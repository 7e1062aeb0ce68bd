package dev.tidewaiter.spreadsheet.xlsx;

import dev.tidewaiter.spreadsheet.CellRef;
import dev.tidewaiter.spreadsheet.opc.OpcPackage;
import dev.tidewaiter.spreadsheet.opc.Refusal;
import dev.tidewaiter.spreadsheet.opc.XmlReader;
import dev.tidewaiter.spreadsheet.read.OutsideText;
import dev.tidewaiter.spreadsheet.read.RichText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the comments, text boxes and charts of a sheet from the parts that it leads to, as far as a bound. */
final class OutsideTexts {

    /** More than anybody writes; it bounds the memory that a hostile file takes. */
    private static final int MOST_LETTERS = 1 << 20;

    private static final Set<String> TITLE = Set.of("title");
    private static final Set<String> PROPERTIES = Set.of("title", "subject", "description", "keywords", "category");

    private final RichText text = new RichText();
    private final List<OutsideText> found = new ArrayList<>();
    private int letters;

    private OutsideTexts() {}

    /** The texts of the comments, text boxes and charts of a sheet part. */
    static List<OutsideText> of(OpcPackage zip, String sheet) throws Refusal, IOException {
        var texts = new OutsideTexts();
        for (var target : zip.relationships(sheet).values()) {
            var part = zip.has(target.target()) ? zip.stream(target.target()) : null;
            if (part == null) {
                continue;
            }
            if (target.type().equals("vmlDrawing")) {
                try (part) {
                    texts.found.addAll(VmlTexts.of(part, MOST_LETTERS));
                }
                continue;
            }
            try (var xml = XmlReader.open(part)) {
                switch (target.type()) {
                    case "comments", "threadedComment" -> texts.comments(xml);
                    case "drawing" -> texts.boxes(xml);
                    default -> {
                        // printers, tables, links
                    }
                }
            }
            if (target.type().equals("drawing")) {
                texts.charts(zip, target.target());
            }
        }
        return List.copyOf(texts.found);
    }

    /** What the properties of a file say of its content: title, subject, key words and the like. */
    static List<OutsideText> ofFile(OpcPackage zip) throws Refusal, IOException {
        var texts = new OutsideTexts();
        for (var target : zip.relationships("").values()) {
            var part = target.type().equals("core-properties") ? zip.stream(target.target()) : null;
            if (part != null) {
                try (var xml = XmlReader.open(part)) {
                    texts.elements(xml, PROPERTIES, OutsideText.Kind.PROPERTY);
                }
            }
        }
        return List.copyOf(texts.found);
    }

    private void charts(OpcPackage zip, String drawing) throws Refusal, IOException {
        for (var target : zip.relationships(drawing).values()) {
            var part = target.type().startsWith("chart") ? zip.stream(target.target()) : null;
            if (part != null) {
                try (var xml = XmlReader.open(part)) {
                    elements(xml, TITLE, OutsideText.Kind.CHART);
                }
            }
        }
    }

    private void elements(XmlReader xml, Set<String> names, OutsideText.Kind kind) throws Refusal, IOException {
        while (letters < MOST_LETTERS && xml.nextElement()) {
            if (names.contains(xml.name())) {
                text.clear();
                text.addText(xml);
                add(kind, null);
            }
        }
    }

    private void comments(XmlReader xml) throws Refusal, IOException {
        String cell = null;
        while (letters < MOST_LETTERS && xml.nextElement()) {
            switch (xml.name()) {
                case "comment", "threadedComment" -> cell = xml.attribute("ref");
                case "text" -> {
                    text.clear();
                    text.addText(xml);
                    add(OutsideText.Kind.COMMENT, cell);
                }
                default -> {
                    // authors
                }
            }
        }
    }

    private void boxes(XmlReader xml) throws Refusal, IOException {
        String cell = null;
        int column = 0;
        boolean from = false;
        while (letters < MOST_LETTERS && xml.nextElement()) {
            switch (xml.name()) {
                case "from" -> from = true;
                case "to" -> from = false;
                case "col" -> column = number(xml);
                case "row" -> cell = from ? CellRef.columnName(column) + (number(xml) + 1) : cell;
                case "txBody" -> {
                    text.clear();
                    text.addText(xml);
                    add(OutsideText.Kind.TEXT_BOX, cell);
                }
                default -> {
                    // shapes, pictures, charts
                }
            }
        }
    }

    private int number(XmlReader xml) throws Refusal, IOException {
        text.clear();
        text.addElement(xml);
        try {
            return Integer.parseInt(
                    String.valueOf(text.buffer(), 0, text.length()).strip());
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private void add(OutsideText.Kind kind, @Nullable String cell) {
        text.unescape();
        var read = String.valueOf(text.buffer(), 0, text.length()).strip();
        letters += read.length();
        if (!read.isEmpty()) {
            found.add(new OutsideText(kind, cell, read));
        }
    }
}
