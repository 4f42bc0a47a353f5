package de.tandembote.console;

import java.util.UUID;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Tells Spring Security who may sign in; an account's name is the person's id, and nobody has a password. */
@Component
class CoordinatorAccounts implements UserDetailsService {

    private final RoundAccess access;

    CoordinatorAccounts(RoundAccess access) {
        this.access = access;
    }

    @Override
    public UserDetails loadUserByUsername(String person) {
        return access.coordinator(UUID.fromString(person))
                .map(found -> User.withUsername(person)
                        .password("")
                        .roles("COORDINATOR")
                        .build())
                .orElseThrow(() -> new UsernameNotFoundException("coordinates nothing"));
    }
}
