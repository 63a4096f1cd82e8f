// Never run: `dotnet ef` loads this assembly only to find the design package beside it.
return 0;
