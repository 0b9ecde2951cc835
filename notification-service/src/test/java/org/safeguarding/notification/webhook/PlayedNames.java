package org.safeguarding.notification.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Names that lead where a test says, and otherwise where they really do. Only our check asks here; a call goes the real way. */
public final class PlayedNames implements Names {

    private final Map<String, String> leads = new ConcurrentHashMap<>();

    /** From now on this name leads there. */
    void lead(String host, String address) {
        leads.put(host, address);
    }

    @Override
    public List<InetAddress> addressesOf(String host) throws UnknownHostException {
        var played = leads.get(host);
        return played == null ? List.of(InetAddress.getAllByName(host)) : List.of(InetAddress.ofLiteral(played));
    }
}
