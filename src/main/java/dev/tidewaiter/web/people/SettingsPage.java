package dev.tidewaiter.web.people;

import dev.tidewaiter.casework.people.Permission;
import dev.tidewaiter.service.EngineInForce;
import dev.tidewaiter.service.Settings;
import dev.tidewaiter.web.page.KeyAction;
import dev.tidewaiter.web.page.KeyChoices;
import dev.tidewaiter.web.page.Keys;
import dev.tidewaiter.web.page.TakenForm;
import dev.tidewaiter.web.security.Caller;
import dev.tidewaiter.web.security.KeptForms;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What people choose for themselves; and, for administrators, what the service runs with. */
@Controller
@RequestMapping("/settings")
class SettingsPage {

    private static final String BACK = "redirect:/settings?saved";

    /** What was typed and refused, for the page asked for anew: the address of a form holds its proof. */
    private static final String TYPED = "typed";

    private final KeyChoices choices;
    private final EngineInForce engine;
    private final Settings settings;

    SettingsPage(KeyChoices choices, EngineInForce engine, Settings settings) {
        this.choices = choices;
        this.engine = engine;
        this.settings = settings;
    }

    /** An action and the key it has. */
    public record KeyRow(KeyAction action, String key) {}

    /** Also where a wrong key was sent to: whoever logs in again is led back to the address that stood above it. */
    @GetMapping({"", "/keys"})
    @PreAuthorize("hasAuthority('READ')")
    String page(Caller caller, Model model) {
        var keys = model.getAttribute(TYPED) instanceof Keys refused ? refused : choices.of(caller.account());
        return page(caller, keys, model);
    }

    @PostMapping("/keys")
    @PreAuthorize("hasAuthority('READ')")
    String choose(
            @RequestParam Map<String, String> typed,
            @RequestParam(defaultValue = "false") boolean enabled,
            Caller caller,
            HttpServletRequest request,
            RedirectAttributes next) {
        var keys = new EnumMap<KeyAction, String>(KeyAction.class);
        for (var action : KeyAction.values()) {
            keys.put(action, typed.getOrDefault(action.name(), action.usual()).strip());
        }
        try {
            choices.choose(caller.account(), enabled, keys);
            return saved(next);
        } catch (IllegalArgumentException wrong) {
            next.addFlashAttribute(TYPED, new Keys(enabled, keys));
            next.addFlashAttribute("wrong", wrong.getMessage());
            return "redirect:" + KeptForms.handedOn("/settings", request);
        }
    }

    @PostMapping("/keys/usual")
    @PreAuthorize("hasAuthority('READ')")
    String usual(Caller caller, RedirectAttributes next) {
        choices.forget(caller.account());
        return saved(next);
    }

    private static String saved(RedirectAttributes next) {
        TakenForm.say("keys", next);
        return BACK;
    }

    private String page(Caller caller, Keys keys, Model model) {
        model.addAttribute("enabled", keys.enabled());
        model.addAttribute("rows", rows(keys.chosen()));
        if (caller.may(Permission.ADMINISTER)) {
            model.addAttribute("rulebook", engine.get().rulebook());
            model.addAttribute("database", settings.database().dialect().title());
            model.addAttribute("threads", settings.threads());
            model.addAttribute("settingsFile", settings.data().settings().getFileName());
        }
        return "settings";
    }

    private static List<KeyRow> rows(Map<KeyAction, String> keys) {
        return Arrays.stream(KeyAction.values())
                .map(action -> new KeyRow(action, keys.getOrDefault(action, "")))
                .toList();
    }
}
