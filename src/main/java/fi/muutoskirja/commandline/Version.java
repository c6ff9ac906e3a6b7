package fi.muutoskirja.commandline;

import picocli.CommandLine.IVersionProvider;

final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        var version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"Muutoskirja " + (version == null ? "(development)" : version)};
    }
}
