package de.tandembote.survey;

import de.tandembote.programme.Role;
import de.tandembote.script.Language;
import de.tandembote.script.Names;
import de.tandembote.script.Questionnaire.Scale;
import de.tandembote.script.Voice;
import de.tandembote.script.Wording;
import java.util.OptionalDouble;

/** The words of a survey's results. */
final class ResultWords {

    private final Voice voice;

    ResultWords(Voice voice) {
        this.voice = voice;
    }

    String said(Wording text) {
        return text.said(voice);
    }

    /** A step of a scale; the first and the last say what they mean. */
    String step(Scale scale, int step) {
        return scale.said(step, voice);
    }

    String everybody() {
        return say("alle", "all");
    }

    String role(Role role) {
        var names = Names.in(voice);
        return switch (role) {
            case MENTEE -> names.mentees();
            case MENTOR -> names.mentors();
            case COORDINATOR, BOARD, FACILITATOR, EVALUATOR -> role.name();
        };
    }

    /** "3,5"; empty where there is none. */
    String mean(OptionalDouble mean) {
        return mean.isPresent() ? String.format(voice.language().locale(), "%.1f", mean.getAsDouble()) : "";
    }

    String say(String inGerman, String inEnglish) {
        return voice.language() == Language.DE ? inGerman : inEnglish;
    }
}
