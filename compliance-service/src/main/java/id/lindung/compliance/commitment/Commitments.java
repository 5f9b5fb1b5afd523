package id.lindung.compliance.commitment;

import id.lindung.kit.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What other features may ask of commitments. */
@ApplicationScoped
public class Commitments {

    private final CommitmentRepository repository;

    Commitments(CommitmentRepository repository) {
        this.repository = repository;
    }

    /** @throws NotFound if there is none that the present caller may reach; a platform never reaches a draft */
    @Transactional
    public CommitmentReference require(UUID id) {
        return CommitmentReference.of(repository.reachable(id));
    }

    /** As {@link #require}, and it stays as it is until the transaction ends. */
    @Transactional(TxType.MANDATORY)
    public CommitmentReference requireUnmoved(UUID id) {
        return CommitmentReference.of(repository.toRelyOn(id));
    }

    /** Does not ask who calls: the ids come from a list that already holds only what the caller may see. */
    @Transactional
    public Map<UUID, CommitmentReference> references(Collection<UUID> ids) {
        return repository.list("id in ?1", ids).stream()
                .map(CommitmentReference::of)
                .collect(Collectors.toMap(CommitmentReference::id, Function.identity()));
    }
}
