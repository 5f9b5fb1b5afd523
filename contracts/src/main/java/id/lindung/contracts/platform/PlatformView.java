package id.lindung.contracts.platform;

import id.lindung.contracts.text.HistoryEntry;
import java.time.Instant;
import java.util.List;

/**
 * One platform of the register.
 *
 * @param id its code, for example {@code tiktok}; never changes
 * @param name name the public knows
 * @param operatorName legal name of the electronic system operator
 * @param registrationNumber number of the registration certificate (TDPSE), null while there is none
 * @param userGeneratedContent whether it carries user-generated content (UGC)
 * @param status its present standing
 * @param statusSince since when it has that standing
 * @param statusSource document or publication that its present standing rests on
 * @param statusHistory oldest first
 * @param liaisonRuleMet whether at least one confirmed liaison officer is domiciled in Indonesia (Permenkominfo 5/2020
 *     Art. 25)
 * @param missedDeadlines takedown items whose deadline was missed, as heard from moderation-service; none of an order
 *     that was withdrawn
 * @param proposal the change that waits for another official; null for none, and for a platform
 * @param allowedActions what the caller may do now
 * @param history what officials proposed, approved and returned, as far as the caller may see it; oldest first
 * @param version for {@code If-Match}
 */
public record PlatformView(
        String id,
        String name,
        String operatorName,
        String registrationNumber,
        boolean userGeneratedContent,
        PlatformStatus status,
        Instant statusSince,
        String statusSource,
        List<PlatformStatusEntry> statusHistory,
        boolean liaisonRuleMet,
        long missedDeadlines,
        PlatformProposalView proposal,
        List<String> allowedActions,
        List<HistoryEntry> history,
        long version) {}
