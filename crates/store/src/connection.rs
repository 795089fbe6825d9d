//! What a unit asks: PostgreSQL over sqlx, SQLite on the spot. `SeaORM` sees one kind of connection.

use sea_orm::{
    ConnectionTrait, DatabaseTransaction, DbBackend, DbErr, ExecResult, QueryResult, RuntimeErr,
    Statement,
};

use crate::sqlite::{self, Columns};

/// A transaction.
#[derive(Debug)]
pub(crate) enum Transaction {
    /// PostgreSQL; and SQLite where the migrator works or a whole table is read as a stream.
    Sqlx(DatabaseTransaction),
    /// SQLite, asked on the thread that asks.
    Direct(sqlite::Transaction),
}

/// A transaction whose rows are read by the places of their columns.
#[derive(Clone, Copy, Debug)]
pub(crate) struct InOrder<'a>(pub(crate) &'a Transaction);

impl From<DatabaseTransaction> for Transaction {
    fn from(transaction: DatabaseTransaction) -> Self {
        Self::Sqlx(transaction)
    }
}

impl From<sqlite::Transaction> for Transaction {
    fn from(transaction: sqlite::Transaction) -> Self {
        Self::Direct(transaction)
    }
}

impl Transaction {
    pub(crate) async fn commit(self) -> Result<(), DbErr> {
        match self {
            Self::Sqlx(transaction) => transaction.commit().await,
            Self::Direct(transaction) => transaction.commit(),
        }
    }

    pub(crate) async fn rollback(self) -> Result<(), DbErr> {
        match self {
            Self::Sqlx(transaction) => transaction.rollback().await,
            // Let go, it is rolled back.
            Self::Direct(_) => Ok(()),
        }
    }

    /// The transaction where it goes over sqlx.
    pub(crate) fn over_sqlx(&self) -> Result<&DatabaseTransaction, DbErr> {
        match self {
            Self::Sqlx(transaction) => Ok(transaction),
            Self::Direct(_) => {
                let told = "asked of SQLite on the spot what only sqlx does".to_owned();
                Err(DbErr::Exec(RuntimeErr::Internal(told)))
            }
        }
    }

    async fn one(
        &self,
        statement: Statement,
        columns: Columns,
    ) -> Result<Option<QueryResult>, DbErr> {
        match self {
            Self::Sqlx(transaction) => transaction.query_one_raw(statement).await,
            Self::Direct(transaction) => transaction.query_one(&statement, columns),
        }
    }

    async fn all(&self, statement: Statement, columns: Columns) -> Result<Vec<QueryResult>, DbErr> {
        match self {
            Self::Sqlx(transaction) => transaction.query_all_raw(statement).await,
            Self::Direct(transaction) => transaction.query_all(&statement, columns),
        }
    }
}

#[async_trait::async_trait]
impl ConnectionTrait for Transaction {
    fn get_database_backend(&self) -> DbBackend {
        match self {
            Self::Sqlx(transaction) => transaction.get_database_backend(),
            Self::Direct(_) => DbBackend::Sqlite,
        }
    }

    async fn execute_raw(&self, statement: Statement) -> Result<ExecResult, DbErr> {
        match self {
            Self::Sqlx(transaction) => transaction.execute_raw(statement).await,
            Self::Direct(transaction) => transaction.execute(&statement),
        }
    }

    async fn execute_unprepared(&self, sql: &str) -> Result<ExecResult, DbErr> {
        match self {
            Self::Sqlx(transaction) => transaction.execute_unprepared(sql).await,
            Self::Direct(transaction) => transaction.execute_unprepared(sql),
        }
    }

    async fn query_one_raw(&self, statement: Statement) -> Result<Option<QueryResult>, DbErr> {
        self.one(statement, Columns::ByName).await
    }

    async fn query_all_raw(&self, statement: Statement) -> Result<Vec<QueryResult>, DbErr> {
        self.all(statement, Columns::ByName).await
    }
}

#[async_trait::async_trait]
impl ConnectionTrait for InOrder<'_> {
    fn get_database_backend(&self) -> DbBackend {
        self.0.get_database_backend()
    }

    async fn execute_raw(&self, statement: Statement) -> Result<ExecResult, DbErr> {
        self.0.execute_raw(statement).await
    }

    async fn execute_unprepared(&self, sql: &str) -> Result<ExecResult, DbErr> {
        self.0.execute_unprepared(sql).await
    }

    async fn query_one_raw(&self, statement: Statement) -> Result<Option<QueryResult>, DbErr> {
        self.0.one(statement, Columns::InOrder).await
    }

    async fn query_all_raw(&self, statement: Statement) -> Result<Vec<QueryResult>, DbErr> {
        self.0.all(statement, Columns::InOrder).await
    }
}
