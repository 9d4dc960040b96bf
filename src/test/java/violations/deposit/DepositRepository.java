package violations.deposit;

import org.springframework.data.repository.Repository;

/// A repository that everyone sees.
public interface DepositRepository extends Repository<DepositEntity, Long> {}
