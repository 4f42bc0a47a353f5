package de.tandembote.demo;

import de.tandembote.calendar.ParticipationStatus;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Profile;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The mail program of the invented people: their mailboxes, and a box for the answer. */
@Controller
@Profile("demo")
class MailboxPages {

    private static final int LONGEST_REPLY = 10_000;

    private final Correspondents correspondents;
    private final MailboxSheets sheets;
    private final Mailboxes mailboxes;
    private final TimeLapse timeLapse;

    MailboxPages(Correspondents correspondents, MailboxSheets sheets, Mailboxes mailboxes, TimeLapse timeLapse) {
        this.correspondents = correspondents;
        this.sheets = sheets;
        this.mailboxes = mailboxes;
        this.timeLapse = timeLapse;
    }

    @GetMapping("/postfach")
    String all(Model model) {
        model.addAttribute("people", correspondents.byRole());
        return "demo/mailboxes";
    }

    /**
     * One mailbox.
     *
     * @param answered set where an answer has just been sent
     * @param pressed set where a button of the calendar has just been pressed
     */
    @GetMapping("/postfach/{address}")
    String one(
            @PathVariable String address,
            @RequestParam(defaultValue = "false") boolean answered,
            @RequestParam(defaultValue = "false") boolean pressed,
            Model model) {
        model.addAttribute("box", sheets.sheet(address));
        model.addAttribute("answered", answered);
        model.addAttribute("pressed", pressed);
        return "demo/mailbox";
    }

    /**
     * A message as HTML. Whatever it holds, it runs nothing, loads nothing and belongs to no origin.
     *
     * @param mail its Message-ID
     */
    @GetMapping(path = "/postfach/{address}/html", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    @ResponseBody
    String html(@PathVariable String address, @RequestParam String mail, HttpServletResponse response) {
        response.setHeader(PageHeaders.POLICY, PageHeaders.FOREIGN_HTML);
        return sheets.mail(address, mail).html();
    }

    /**
     * Answers a message by mail as this person, and waits for what comes of it. An empty answer is not sent.
     *
     * @param mail its Message-ID
     */
    @PostMapping("/postfach/{address}")
    String reply(
            @PathVariable String address,
            @RequestParam String mail,
            @RequestParam String text,
            RedirectAttributes redirect) {
        redirect.addAttribute("address", address);
        if (!text.isBlank()) {
            mailboxes.reply(
                    address, sheets.mail(address, mail), text.substring(0, Math.min(text.length(), LONGEST_REPLY)));
            timeLapse.settle();
            redirect.addAttribute("answered", true);
        }
        return "redirect:/postfach/{address}";
    }

    /**
     * Presses a button of the calendar program as this person, and waits for what comes of it.
     *
     * @param mail the Message-ID of the invitation
     */
    @PostMapping(path = "/postfach/{address}", params = "button")
    String press(
            @PathVariable String address,
            @RequestParam String mail,
            @RequestParam Button button,
            RedirectAttributes redirect) {
        mailboxes.press(address, sheets.invitation(address, mail), button.status());
        timeLapse.settle();
        redirect.addAttribute("address", address);
        redirect.addAttribute("pressed", true);
        return "redirect:/postfach/{address}";
    }

    /** The buttons that a calendar program shows. */
    enum Button {
        ACCEPTED,
        TENTATIVE,
        DECLINED;

        ParticipationStatus status() {
            return ParticipationStatus.valueOf(name());
        }
    }
}
