package dev.tidewaiter.casework.finding;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.tidewaiter.shipment.Role;
import java.util.Collection;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a list shows of a goods line: a page of them is read at once, and the whole {@link LineAsRead} of each would take a tenth of
 * its time.
 *
 * @param file    the file's name
 * @param sheet   the sheet's name
 * @param row     the row number that a spreadsheet shows
 * @param parties who is on the line, as far as a list tells
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record LineGlance(String file, String sheet, int row, List<PartyGlance> parties) {

    private static final JsonMapper JSON = new JsonMapper();

    /** A party's part on the line, and its name. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record PartyGlance(Role role, NameGlance name) {}

    /** A name as it stood; empty where nothing did. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record NameGlance(String value) {}

    static LineGlance parse(String json) {
        return JSON.readValue(json, LineGlance.class);
    }

    /** The sheet where it tells rows of the same number apart; empty where the file is one sheet that is called like it. */
    public String sheetTold() {
        return sheet.equals(file) ? "" : sheet;
    }

    /** The name of the first party that has one of some roles and is named, by the order of the roles; empty for none. */
    public String named(Collection<Role> roles) {
        return roles.stream()
                .flatMap(role -> parties.stream().filter(party -> party.role() == role))
                .map(party -> party.name().value())
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }
}
