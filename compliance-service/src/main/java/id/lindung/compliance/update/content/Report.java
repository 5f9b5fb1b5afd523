package id.lindung.compliance.update.content;

import id.lindung.contracts.update.DraftUpdate;
import id.lindung.contracts.update.FulfilmentClaim;
import id.lindung.contracts.update.IndicatorAnswer;
import java.time.LocalDate;
import java.util.List;

/** What a platform says in an update; in a draft much may be missing. */
public record Report(
        FulfilmentClaim claim,
        LocalDate periodFrom,
        LocalDate periodTo,
        String whatChanged,
        String whatNext,
        List<IndicatorAnswer> answers) {

    public Report {
        answers = List.copyOf(answers);
    }

    public static Report of(DraftUpdate command) {
        return new Report(
                command.claim(),
                command.periodFrom(),
                command.periodTo(),
                nullIfBlank(command.whatChanged()),
                nullIfBlank(command.whatNext()),
                command.answers().stream()
                        .map(answer -> new IndicatorAnswer(
                                answer.indicatorCode(), answer.value(), nullIfBlank(answer.reasonNotReported())))
                        .toList());
    }

    /** Both kinds of emptiness mean that nothing was said. */
    private static String nullIfBlank(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
