# Was das Einlesen zeigt, und seine Einstellungen
