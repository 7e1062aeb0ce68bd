package dev.tidewaiter.rulebook.language;

import dev.tidewaiter.rulebook.model.Problem;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.drools.decisiontable.InputType;
import org.drools.decisiontable.SpreadsheetCompiler;

/** Turns a decision table into rules, one a row. */
final class DecisionTables {

    private DecisionTables() {}

    /** Reads the CSV twin, or the workbook when its path ends in {@code .xlsx}. */
    static RuleFile read(String path, byte[] content, List<Problem> problems) {
        String text;
        try {
            var type = path.endsWith(".csv") ? InputType.CSV : InputType.XLS;
            text = new SpreadsheetCompiler().compile(new ByteArrayInputStream(content), type);
        } catch (RuntimeException e) {
            problems.add(new Problem(path, "", null, "is no decision table that can be read: " + e.getMessage()));
            return RuleFile.read(path, "package rules\n", problems);
        }
        return RuleFile.read(path, text, problems);
    }
}
