# What an import shows, and its settings
