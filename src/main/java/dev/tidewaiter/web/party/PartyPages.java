package dev.tidewaiter.web.party;

import dev.tidewaiter.casework.lookup.LookUps;
import dev.tidewaiter.casework.lookup.LookUps.LookUp;
import dev.tidewaiter.casework.people.Account;
import dev.tidewaiter.casework.people.Accounts;
import dev.tidewaiter.designation.AskedParty;
import dev.tidewaiter.designation.evidence.Match;
import dev.tidewaiter.service.EngineInForce;
import dev.tidewaiter.shipment.Party;
import dev.tidewaiter.web.page.ComparedParty;
import dev.tidewaiter.web.page.KeyChoices;
import dev.tidewaiter.web.page.Keys;
import dev.tidewaiter.web.page.ListCoverageText;
import dev.tidewaiter.web.page.TakenForm;
import dev.tidewaiter.web.security.Caller;
import dev.tidewaiter.web.security.KeptForms;
import dev.tidewaiter.wording.English;
import dev.tidewaiter.wording.Wording;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** One box for a name in any script, and what the lists say of it. */
@Controller
@RequestMapping("/parties")
class PartyPages {

    private static final int MOST_HITS = 20;
    private static final int LOOK_UPS_SHOWN = 30;
    private static final int LONGEST = 500;

    /** What was typed and refused, for the page asked for anew: the address of a form holds its proof. */
    private static final String TYPED = "typed";

    private static final TypeReference<List<LookUpHit>> HITS = new TypeReference<>() {};

    private final EngineInForce engine;
    private final LookUps lookUps;
    private final Accounts accounts;
    private final ListCoverageText held;
    private final KeyChoices keys;
    private final JsonMapper json;

    PartyPages(
            EngineInForce engine,
            LookUps lookUps,
            Accounts accounts,
            ListCoverageText held,
            KeyChoices keys,
            JsonMapper json) {
        this.engine = engine;
        this.lookUps = lookUps;
        this.accounts = accounts;
        this.held = held;
        this.keys = keys;
        this.json = json;
    }

    @ModelAttribute("keys")
    Keys keys(Caller caller) {
        return keys.of(caller.account());
    }

    /** A party as it was typed. */
    public record Asked(String name, String country, String address, String number, String born) {

        static final Asked NOTHING = new Asked("", "", "", "", "");

        Party party() {
            for (var text : List.of(name, country, address, number, born)) {
                if (text.length() > LONGEST) {
                    throw new IllegalArgumentException(English.format(
                            "A field holds %,d letters; at most %d fit. Give the name alone, and the address alone.",
                            text.length(), LONGEST));
                }
            }
            return new AskedParty(name, country, address, number.isBlank() ? List.of() : List.of(number), born).party();
        }
    }

    /** A party as it is sent from the form; what it leaves out is null. */
    record Typed(
            @Nullable String name,
            @Nullable String country,
            @Nullable String address,
            @Nullable String number,
            @Nullable String born) {

        Asked asked() {
            return new Asked(given(name).strip(), given(country), given(address), given(number), given(born));
        }

        private static String given(@Nullable String text) {
            return Objects.requireNonNullElse(text, "");
        }
    }

    /** An entry beside what was asked. */
    public record ShownHit(LookUpHit of, ComparedParty compared) {}

    /** A look-up in the list of those before. */
    public record Earlier(String id, String name, String by, long at, int hits) {}

    @GetMapping
    @PreAuthorize("hasAuthority('READ')")
    String form(@RequestParam(defaultValue = "") String name, Model model) {
        var typed = model.getAttribute(TYPED) instanceof Asked refused ? refused : new Asked(name, "", "", "", "");
        return page(model, typed);
    }

    @PostMapping
    @PreAuthorize("hasAuthority('READ')")
    String ask(Typed typed, Caller caller, HttpServletRequest request, RedirectAttributes next) {
        var asked = typed.asked();
        var now = engine.get();
        List<Match> found;
        try {
            found = now.designations().search(asked.party(), MOST_HITS);
            AskedParty.refuseUnanswered(asked.name(), found);
        } catch (IllegalArgumentException wrong) {
            next.addFlashAttribute(TYPED, asked);
            next.addFlashAttribute("sentence", Wording.by(wrong));
            return "redirect:" + KeptForms.handedOn("/parties", request);
        }
        var hits = found.stream().map(LookUpHit::of).toList();
        var kept = lookUps.keep(
                caller.account(),
                caller.getName(),
                json.writeValueAsString(asked),
                now.basis().heldAgainst(),
                held.kept(now.basis()),
                json.writeValueAsString(hits),
                (int) hits.stream().filter(hit -> !hit.isNear()).count());
        TakenForm.say("party", next);
        return "redirect:/parties/" + kept.id();
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAuthority('READ')")
    String answer(@PathVariable String id, Model model) {
        var kept = lookUps.find(id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no such look-up."));
        model.addAttribute("kept", kept);
        model.addAttribute("keptHeld", held.of(kept.heldAgainst(), kept.heldLists()));
        model.addAttribute("by", name(kept.by()));
        var hits = json.readValue(kept.hits(), HITS);
        var asked = json.readValue(kept.asked(), Asked.class);
        model.addAttribute(
                "hits",
                hits.stream()
                        .map(hit -> new ShownHit(hit, hit.beside(asked.name())))
                        .toList());
        model.addAttribute("near", hits.stream().filter(LookUpHit::isNear).count());
        return page(model, asked);
    }

    private String page(Model model, Asked asked) {
        model.addAttribute("asked", asked);
        model.addAttribute("heldAgainst", held.of(engine.get().basis()));
        model.addAttribute(
                "earlier",
                lookUps.newest(LOOK_UPS_SHOWN).stream().map(this::earlier).toList());
        return "party/party";
    }

    private Earlier earlier(LookUp kept) {
        var hits = json.readValue(kept.hits(), HITS);
        return new Earlier(
                kept.id(), json.readValue(kept.asked(), Asked.class).name(), name(kept.by()), kept.at(), (int)
                        hits.stream().filter(hit -> !hit.isNear()).count());
    }

    private String name(String account) {
        return accounts.find(account).map(Account::displayName).orElse(account);
    }
}
