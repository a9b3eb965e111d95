package ec.hito.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The accounts that {@code application.yaml} lists. None of them is a person, and the id of each is its password too.
 */
@ConfigurationProperties("hito.samples")
record SampleAccounts(List<Account> accounts) {
    /**
     * One account.
     *
     * @param id under which it asks for tokens
     * @param subject opaque; what events carry
     * @param name as people read it
     * @param secretariat that it acts for, if for one
     */
    record Account(
            String id,
            String subject,
            String name,
            List<String> roles,
            @Nullable String secretariat) {}

    Account account(String id) {
        return accounts.stream()
                .filter(account -> account.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such account: " + id));
    }
}
